import { type Shape, TEXT, testShapes } from './shapes.ts';

const OSLO = ['Oslo, Norway'];

/** Applicant systems whose markup is told apart by its own names: ids, classes and data attributes as public scrapers list them. */
const shapes: Shape[] = [
  {
    name: 'Oracle Recruiting',
    url: 'https://fernwood.fa.oraclecloud.example/hcmUI/CandidateExperience/en/sites/CX/job/20431',
    html: `<title>Data Engineer</title><main><div class="job-details"><h1 class="heading job-details__title">Data Engineer</h1>
      <ul class="job-meta__list"><li class="job-meta__item"><span class="job-meta__title">Job Identification</span><span class="job-meta__subitem">20431</span></li>
      <li class="job-meta__item"><span class="job-meta__title">Posting Date</span><span class="job-meta__subitem">03/02/2026, 09:15 AM</span></li>
      <li class="job-meta__item"><span class="job-meta__title">Job Schedule</span><span class="job-meta__subitem">Full time</span></li>
      <li class="job-meta__item"><span class="job-meta__title">Locations</span><span class="job-meta__subitem">Oslo, Norway</span></li></ul>
      <div class="job-details__description-content">${TEXT}</div><button>Apply Now</button></div></main>`,
    expected: { title: 'Data Engineer', identifier: '20431', employmentType: ['FULL_TIME'], places: OSLO },
    absent: ['baseSalary', 'validThrough'],
  },
  {
    name: 'UKG',
    url: 'https://recruiting.ukg.example/FER1000/JobBoard/7f1c0a52/OpportunityDetail?opportunityId=3c0d7a11-0000-4000-8000-000000000001',
    html: `<title>Data Engineer</title><main><h2 class="opportunity-title" data-automation="opportunity-title">Data Engineer</h2>
      <div><span data-automation="job-category">Technology</span></div>
      <div><label>Requisition Number:</label> <span data-automation="requisition-number">DATAE001234</span></div>
      <ul><li>Posted : <span data-automation="job-posted-date">March 2, 2026</span></li><li data-automation="job-hours">Full-Time</li></ul>
      <h3>Locations</h3><div data-automation="physical-location-item"><span>Oslo, Norway</span></div>
      <h3>Job Details</h3><div data-automation="job-description">${TEXT}</div><a class="btn" href="/apply">Apply now</a></main>`,
    expected: {
      title: 'Data Engineer',
      identifier: 'DATAE001234',
      datePosted: '2026-03-02',
      employmentType: ['FULL_TIME'],
      places: OSLO,
    },
  },
  {
    name: 'ADP',
    url: 'https://workforcenow.adp.example/mascsr/default/mdf/recruitment/recruitment.html?jobId=498213',
    html: `<title>Recruitment</title><div role="main"><h2 class="job-description-title">Data Engineer</h2>
      <div class="job-description-data"><span class="job-description-location">Oslo, Norway</span> <span class="job-description-worker-type">Full Time</span></div>
      <div class="job-description-requisition">Requisition ID: 1042</div>${TEXT}<button>Apply</button></div>`,
    expected: { title: 'Data Engineer', identifier: '1042', employmentType: ['FULL_TIME'], places: OSLO },
  },
  {
    name: 'Paylocity',
    url: 'https://recruiting.paylocity.example/Recruiting/Jobs/Details/2211433',
    html: `<title>Fernwood - Data Engineer</title><div class="job-preview-header"><div class="job-preview-title"><span>Data Engineer</span></div>
      <div class="job-preview-details"><div class="preview-location"><a href="https://www.google.com/maps/search/Oslo">Oslo, Norway</a></div>
      <div>Full-Time</div></div></div><div class="job-listing-job-description"><div class="job-listing-header">Description</div><div>${TEXT}</div></div><a href="/apply">Apply</a>`,
    expected: { title: 'Data Engineer', employmentType: ['FULL_TIME'], places: OSLO, company: 'Fernwood' },
  },
  {
    name: 'Jobvite',
    url: 'https://jobs.jobvite.example/fernwood/job/oXyz4fwK',
    html: `<title>Fernwood Careers - Data Engineer</title><div class="jv-page-body"><h2 class="jv-header">Data Engineer</h2>
      <p class="jv-job-detail-meta">Engineering <span class="jv-inline-separator"></span> Oslo, Norway</p>
      <div class="jv-job-detail-description">${TEXT}</div><a class="jv-button-apply" href="/apply">Apply</a></div>`,
    expected: { title: 'Data Engineer', company: 'Fernwood' },
    absent: ['baseSalary', 'jobLocationType'],
  },
  {
    name: 'Taleo',
    url: 'https://fernwood.taleo.example/careersection/2/jobdetail.ftl?job=1900A4',
    html: `<title>Job Description - Data Engineer (1900A4)</title><div id="mainbody"><span class="titlepage">Data Engineer</span><span class="text"> (</span><span class="text">1900A4</span><span class="text">)</span>
      <div><span class="subtitle">Primary Location</span>: <span class="text">Oslo, Norway</span></div>
      <div><span class="subtitle">Schedule</span>: <span class="text">Full-time</span></div>
      <div><span class="subtitle">Job Posting</span>: <span class="text">Mar 2, 2026, 9:00:00 AM</span></div>
      <h2>Description</h2>${TEXT}<input type="button" value="Apply Online"></div>`,
    expected: { title: 'Data Engineer', employmentType: ['FULL_TIME'], places: OSLO, datePosted: '2026-03-02' },
  },
  {
    name: 'Avature',
    url: 'https://fernwood.avature.example/careers/JobDetail/Data-Engineer/8841',
    html: `<title>Data Engineer - Fernwood</title><main><h2 class="banner__text__title">Data Engineer</h2>
      <div class="article__content__view__field"><div class="article__content__view__field__label">Location</div><div class="article__content__view__field__value">Oslo, Norway</div></div>
      <div class="article__content__view__field"><div class="article__content__view__field__label">Ref #</div><div class="article__content__view__field__value">8841</div></div>
      <div class="article__content__view__field"><div class="article__content__view__field__label">Work model</div><div class="article__content__view__field__value">Hybrid</div></div>
      <div class="article__content__view__field"><div class="article__content__view__field__value">${TEXT}</div></div><a class="button" href="/apply">Apply now</a></main>`,
    expected: {
      title: 'Data Engineer',
      identifier: '8841',
      jobLocationType: 'HYBRID',
      places: OSLO,
      company: 'Fernwood',
    },
  },
  {
    name: 'BrassRing',
    url: 'https://sjobs.brassring.example/TGnewUI/Search/home/HomeWithPreLoad?partnerid=1&siteid=2&PageType=JobDetails&jobid=771204',
    html: `<title>Data Engineer</title><div class="mainContent"><h1 class="answer ng-binding jobtitleInJobDetails">Data Engineer</h1>
      <div class="jobdetail"><h2 class="question">Job Location</h2><p class="answer">Oslo, Norway</p></div>
      <div class="jobdetail"><h2 class="question">AutoReqId</h2><p class="answer">771204BR</p></div>
      <div class="jobdetail"><h2 class="question">Employment Type</h2><p class="answer">Full Time</p></div>
      <div class="jobdetail"><h2 class="question">Job Description</h2><div class="answer">${TEXT}</div></div><button>Apply to job</button></div>`,
    expected: { title: 'Data Engineer', identifier: '771204BR', employmentType: ['FULL_TIME'], places: OSLO },
  },
  {
    name: 'Eightfold',
    url: 'https://fernwood.eightfold.example/careers/job/446691234567',
    html: `<title>Data Engineer | Fernwood</title><main><h1 class="position-title">Data Engineer</h1><p class="position-location">Oslo, Norway</p>
      <div class="position-details"><h4>Job ID</h4><div>R-10442</div><h4>Department</h4><div>Engineering</div></div>
      <div class="position-job-description">${TEXT}</div><button>Apply Now</button><button>Refer a Friend</button></main>`,
    expected: {
      title: 'Data Engineer',
      identifier: 'R-10442',
      employmentUnit: 'Engineering',
      places: OSLO,
      company: 'Fernwood',
    },
  },
  {
    name: 'Phenom',
    url: 'https://jobs.fernwood.example/us/en/job/R104422/Data-Engineer',
    html: `<title>Data Engineer in Oslo, Norway | Engineering at Fernwood</title><main><h1 class="job-title">Data Engineer</h1>
      <div class="job-info"><span class="job-location"><i class="icon icon-map-pin"></i>Oslo, Norway</span>
      <span class="job-category"><span class="sr-only">Category</span>Engineering</span><div class="jobId"><span class="label">Job Id</span> R104422</div>
      <div class="job-type">Full time</div></div><section class="job-description">${TEXT}</section><a href="/apply">Apply Now</a></main>`,
    expected: {
      title: 'Data Engineer',
      identifier: 'R104422',
      employmentType: ['FULL_TIME'],
      places: OSLO,
      company: 'Fernwood',
    },
  },
  {
    name: 'Breezy',
    url: 'https://fernwood.breezy.example/p/4f1c2d3e4a5b-data-engineer',
    html: `<title>Data Engineer at Fernwood</title><div class="banner"><h1>Data Engineer</h1><ul class="meta"><li class="location"><i class="fa fa-map-marker"></i><span>Oslo, Norway</span></li>
      <li class="type"><i class="fa fa-building"></i><span>Full-Time</span></li><li class="department"><span>Engineering</span></li></ul></div>
      <div class="description">${TEXT}</div><a class="apply" href="/apply">Apply To Position</a>`,
    expected: { title: 'Data Engineer', employmentType: ['FULL_TIME'], places: OSLO, company: 'Fernwood' },
  },
  {
    name: 'JazzHR',
    url: 'https://fernwood.applytojob.example/apply/aB3dE5/Data-Engineer',
    html: `<title>Data Engineer - Fernwood - Career Page</title><div class="job-header"><h1>Data Engineer</h1></div>
      <ul class="job-attributes"><li title="Location"><i class="fa fa-map-marker"></i> Oslo, Norway</li><li title="Department">Engineering</li><li id="resumator-job-employment" title="Type">Full Time</li></ul>
      <div id="job-description">${TEXT}</div><a href="#apply">Apply for this job</a>`,
    expected: { title: 'Data Engineer', employmentType: ['FULL_TIME'], places: OSLO, company: 'Fernwood' },
  },
  {
    name: 'Workable',
    url: 'https://apply.workable.example/fernwood/j/9A1B2C3D4E/',
    html: `<title>Data Engineer - Fernwood</title><main><h1 data-ui="job-title">Data Engineer</h1><div><span data-ui="job-workplace">Hybrid</span>
      <div data-ui="job-location">Oslo, Norway</div><span data-ui="job-department">Engineering</span><span data-ui="job-type">Full time</span></div>
      <section data-ui="job-description">${TEXT}</section><a data-ui="apply-button" href="/fernwood/j/9A1B2C3D4E/apply/">Apply for this job</a></main>`,
    expected: {
      title: 'Data Engineer',
      jobLocationType: 'HYBRID',
      employmentType: ['FULL_TIME'],
      places: OSLO,
      company: 'Fernwood',
    },
  },
  {
    name: 'jobs.ch',
    url: 'https://www.jobs.example/en/vacancies/detail/3c0d7a11-0000-4000-8000-000000000001/',
    html: `<title>Data Engineer 80 – 100% - Fernwood AG - Jobs</title><main><h1 data-cy="vacancy-title">Data Engineer 80 – 100%</h1><a href="/en/companies/4411-fernwood-ag/">Fernwood AG</a>
      <ul><li data-cy="info-publication"><span>Publication date:</span> <span>02 March 2026</span></li><li data-cy="info-workload"><span>Workload:</span> <span>80 – 100%</span></li>
      <li data-cy="info-contract"><span>Contract type:</span> <span>Unlimited employment</span></li><li data-cy="info-workplace"><span>Place of work:</span> <span>8001 Zürich</span></li></ul>
      <div data-cy="vacancy-description">${TEXT}</div><a href="/apply">Apply</a></main>`,
    expected: {
      company: 'Fernwood AG',
      datePosted: '2026-03-02',
      employmentType: ['FULL_TIME', 'PART_TIME'],
      places: ['8001 Zürich'],
    },
  },
  {
    name: 'a comment of Hacker News',
    url: 'https://news.ycombinator.example/item?id=41709301',
    html: `<title>Fernwood | Data Engineer | Oslo, Norway | Hybrid | Full-time | | Hacker News</title><table id="hnmain"><tr><td><table class="fatitem"><tr class="athing"><td class="default">
      <div class="comhead"><a class="hnuser" href="user?id=jo">jo</a> <span class="age">8 days ago</span> | <a href="item?id=41709300">parent</a> | on: Ask HN: Who is hiring?</div>
      <div class="comment"><div class="commtext c00">Fernwood | Data Engineer | Oslo, Norway | Hybrid | Full-time<p>Fernwood makes quiet machines for loud rooms, and we are looking for somebody who likes both of them. You bring 3+ years of experience with Python and PostgreSQL.</p><p>Write to jobs@fernwood.example</p></div></div></td></tr></table></td></tr></table>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood',
      places: OSLO,
      employmentType: ['FULL_TIME'],
      jobLocationType: 'HYBRID',
    },
  },
  {
    name: 'an Apollo cache',
    url: 'https://talents.example/jobs/9912-data-engineer',
    html: `<title>Data Engineer – Fernwood</title><main><h1>Data Engineer</h1>${TEXT}<a href="/apply">Apply</a></main>
      <script>window.__APOLLO_STATE__ = {"ROOT_QUERY":{},"JobPosting:9912":{"__typename":"JobPosting","id":"9912","title":"Data Engineer","employmentType":"FULL_TIME","datePosted":"2026-03-02","jobLocation":{"address":{"addressLocality":"Oslo","addressCountry":"Norway"}},"hiringOrganization":{"name":"Fernwood"}}};</script>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood',
      employmentType: ['FULL_TIME'],
      datePosted: '2026-03-02',
      places: OSLO,
    },
  },
  {
    name: 'data of the application (window.__appData)',
    url: 'https://boards.example/fernwood/3c0d7a11-0000-4000-8000-000000000001',
    html: `<title>Data Engineer @ Fernwood</title><div id="root"><h1>Data Engineer</h1>${TEXT}<a href="/apply">Apply for this Job</a></div>
      <script>window.__appData = {"organization":{"name":"Fernwood"},"posting":{"id":"3c0d7a11","title":"Data Engineer","departmentName":"Engineering","locationName":"Oslo, Norway","workplaceType":"Hybrid","employmentType":"FullTime","publishedDate":"2026-03-02"}};</script>`,
    expected: {
      title: 'Data Engineer',
      company: 'Fernwood',
      employmentType: ['FULL_TIME'],
      places: OSLO,
      jobLocationType: 'HYBRID',
    },
  },
];

testShapes(shapes);
