import { readEmploymentTypes } from '../../text/employment-type.ts';
import { labelField } from '../../text/labels.ts';
import { sectionOf } from '../../text/section.ts';
import { readWorkplace } from '../../text/workplace.ts';
import type { Block } from '../page.ts';
import { closest, tags } from '../tree/look.ts';
import { mayHoldWorkplace } from './gates.ts';
import { soundsLikeJob } from './job-words.ts';
import { soundsLikePlace } from './place-words.ts';

const LISTS = tags('DL UL TABLE');

/** A lesser heading right under the title that is a name: no fact, no section, no sentence. */
export const isNameUnder = ({ text, level = 0, region, form, control, element }: Block): boolean =>
  level > 1 &&
  !closest(element, LISTS) &&
  region === 'main' &&
  !form &&
  !control &&
  text.length <= 60 &&
  /^\p{Lu}[^.!?:,;|]*$/u.test(text) &&
  !/\d{2}|[€$£%]/.test(text) &&
  !soundsLikePlace(text) &&
  !soundsLikeJob(text) &&
  !(mayHoldWorkplace(text) && readWorkplace(text)) &&
  sectionOf(text) === undefined &&
  labelField(text) === undefined &&
  readEmploymentTypes(text).length === 0;
