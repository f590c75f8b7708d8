/** A small GENIUS domain of our own, with all that the format has: nested objectives, an integer issue, escapes. */
export const STALL = {
  domain: {
    name: 'stall.xml',
    text: `<?xml version="1.0" encoding="UTF-8"?>
<negotiation_template>
  <utility_space number_of_issues="3">
    <objective index="0" name="stall" type="objective">
      <objective index="4" name="goods" type="objective">
        <issue index="1" name="Fruit &amp; nuts" type="discrete">
          <item index="1" value="apples" cost="0"/>
          <item index="2" value="&lt;none&gt;" cost="0"/>
        </issue>
      </objective>
      <issue index="2" name="Crates" type="integer" lowerbound="2" upperbound="4"/>
      <issue index="3" name="Delivery">
        <item index="1" value="today"/>
        <item index="2" value="tomorrow"/>
      </issue>
    </objective>
  </utility_space>
</negotiation_template>
`,
  },
  buyer: {
    name: 'buyer.xml',
    text: `<utility_space number_of_issues="3">
  <objective index="0" name="stall" type="objective">
    <weight index="4" value="0.9"/>
    <weight index="2" value="0.3"/>
    <weight index="3" value="0.25"/>
    <objective index="4" name="goods" type="objective">
      <weight index="1" value="0.5"/>
      <issue index="1" name="Fruit &amp; nuts" type="discrete">
        <item index="2" value="&lt;none&gt;" evaluation="2"/>
        <item index="1" value="apples" evaluation="8"/>
      </issue>
    </objective>
    <issue index="2" name="Crates" type="integer" lowerbound="2" upperbound="4">
      <evaluator ftype="linear" slope="0.75" offset="0.25"/>
    </issue>
    <issue index="3" name="Delivery">
      <item index="1" value="today" evaluation="1"/>
      <item index="2" value="tomorrow" evaluation="0.5"/>
    </issue>
  </objective>
  <discount_factor value="0.8"/>
  <reservation value="0.4"/>
</utility_space>
`,
  },
  seller: {
    name: 'seller.xml',
    text: `<utility_space>
  <objective index="0" name="stall" type="objective">
    <weight index="1" value="0.2"/>
    <weight index="2" value="0.7"/>
    <weight index="3" value="0.1"/>
    <issue index="1" name="Fruit &amp; nuts" type="discrete">
      <item index="1" value="apples" evaluation="1"/>
      <item index="2" value="&lt;none&gt;" evaluation="4"/>
    </issue>
    <issue index="2" name="Crates" type="integer" lowerbound="2" upperbound="4">
      <evaluator ftype="linear" slope="-0.5" offset="1"/>
    </issue>
    <issue index="3" name="Delivery">
      <item index="1" value="today" evaluation="0"/>
      <item index="2" value="tomorrow" evaluation="0"/>
    </issue>
  </objective>
  <discount_factor value="1.5"/>
</utility_space>
`,
  },
} as const;
