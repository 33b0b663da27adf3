import { expect, it } from 'vitest';
import { jobFrames } from '../../utils/text/job-frames.ts';

const GREENHOUSE = 'https://boards.greenhouse.io/embed/job_app?for=acme&token=1';
const ICIMS = 'https://careers-acme.icims.com/jobs/1/job?in_iframe=1';
const CHECK = 'https://www.google.com/recaptcha/api2/anchor?job';
const FILM = 'https://www.youtube-nocookie.com/embed/career';
const OTHER = 'https://widgets.example/frame';

it.each([
  [[GREENHOUSE], [GREENHOUSE]],
  [[OTHER, GREENHOUSE, CHECK], [GREENHOUSE]],
  [
    [ICIMS, ICIMS, GREENHOUSE, 'https://jobs.example/3'],
    [ICIMS, GREENHOUSE],
  ],
  [[OTHER], [OTHER]],
  [[CHECK, FILM], []],
  [['javascript:alert(1)', 'about:blank', 'data:text/html,job', 'nonsense'], []],
  [['https://google.com.jobs.example/1'], ['https://google.com.jobs.example/1']],
])('of %j these may hold the posting: %j', (all, likely) => {
  expect(jobFrames(all)).toEqual(likely);
});
