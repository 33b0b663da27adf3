import type { SavedPosting } from '../../utils/posting.ts';

/** A saved posting that uses every key. */
export function sample(over: Partial<SavedPosting> = {}): SavedPosting {
  const reading = { source: 'json-ld' as const, evidence: 'Nurse', confidence: 0.9 };
  return {
    id: '0b7d2f44-3f1c-4d86-9f0e-6f3a2a9f3c11',
    url: 'https://jobs.example/1?utm_source=x',
    canonicalUrl: 'https://jobs.example/1',
    savedAt: '2026-10-01T08:00:00.000Z',
    lastSeenAt: '2026-10-02T08:00:00.000Z',
    updatedAt: '2026-10-03T08:00:00.000Z',
    revision: 3,
    status: 'applied',
    tags: ['night shift', 'zweite "Wahl"'],
    notes: 'Call Åsa.\nAsk about </script> & pay \u2028 🩺',
    posting: {
      title: 'Head nurse',
      hiringOrganization: { name: 'Clinic', sameAs: 'https://clinic.example/', logo: 'https://clinic.example/l.png' },
      jobLocation: [{ name: 'Bern, Switzerland', addressLocality: 'Bern', addressCountry: 'CH', postalCode: '3000' }],
      jobLocationType: 'HYBRID',
      applicantLocationRequirements: ['Switzerland'],
      employmentType: ['FULL_TIME', 'PART_TIME'],
      baseSalary: { minValue: 90_000, maxValue: 110_000, currency: 'CHF', unitText: 'YEAR' },
      datePosted: '2026-09-30',
      validThrough: '2026-10-31',
      expired: false,
      identifier: 'N-7',
      applyUrl: 'https://jobs.example/1/apply',
      employmentUnit: 'Ward 3',
      industry: 'Health',
      inLanguage: 'en',
      description: '<p>Care for <strong>people</strong>.</p>',
      responsibilities: ['Lead'],
      qualifications: ['Diploma'],
      preferredQualifications: ['French'],
      jobBenefits: ['Meals'],
      skills: ['Triage'],
      experienceRequirements: { monthsOfExperience: 24 },
      educationRequirements: 'Diploma',
      applicationContact: { name: 'Åsa', email: 'asa@clinic.example', telephone: '+41 1' },
    },
    original: { title: 'Nurse', identifier: null },
    provenance: { title: { ...reading, disputed: true, others: [{ ...reading, value: 'Ward nurse' }] } },
    history: [
      { at: '2026-10-01T08:00:00.000Z', revision: 1, event: 'saved' },
      { at: '2026-10-03T08:00:00.000Z', revision: 3, event: 'edited', changed: ['title', 'status'], status: 'applied' },
    ],
    ...over,
  };
}
