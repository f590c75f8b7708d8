import { nextOrLast } from './accepting.ts';
import { aiming, onTime, tradingOff } from './bidding.ts';
import { compose } from './compose.ts';
import { frequencyModel } from './frequencyModel.ts';

export const expert = compose('expert', aiming(onTime(0.1), tradingOff(frequencyModel)), nextOrLast);
