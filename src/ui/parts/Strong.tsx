/** A sentence in which `*these words*` are strong. */
export const Strong = ({ text }: { text: string }) => {
  const [before, strong, after] = text.split('*');
  return (
    <>
      {before}
      {strong && <strong>{strong}</strong>}
      {after}
    </>
  );
};
