import { describe, expect, it } from 'vitest';
import { readDate } from '../../utils/text/date.ts';
import { readEmploymentTypes } from '../../utils/text/employment-type.ts';
import { readExperience } from '../../utils/text/experience.ts';
import { readExpiry } from '../../utils/text/expiry.ts';
import { labelField } from '../../utils/text/labels.ts';
import { readPay } from '../../utils/text/money.ts';
import { sectionOf } from '../../utils/text/section.ts';
import { readWorkplace } from '../../utils/text/workplace.ts';

const now = new Date('2026-03-15T01:30:00Z');

describe('days in further languages', () => {
  it.each([
    ['3 มีนาคม 2568', '2025-03-03'],
    ['3 มี.ค. 2568', '2025-03-03'],
    ['3 มีนาคม 2025', '2025-03-03'],
    ['٣ مارس ٢٠٢٥', '2025-03-03'],
    ['3 آذار 2025', '2025-03-03'],
    ['ngày 3 tháng 3 năm 2025', '2025-03-03'],
    ['3 Tháng 3, 2025', '2025-03-03'],
    ['31 Agustus 2025', '2025-08-31'],
    ['31 Ogos 2025', '2025-08-31'],
    ['2025 m. kovo 3 d.', '2025-03-03'],
    ['2025. gada 3. marts', '2025-03-03'],
    ['3. ožujka 2025.', '2025-03-03'],
    ['3. април 2025.', '2025-04-03'],
    ['3. januára 2025', '2025-01-03'],
    ['3. kesäkuuta 2025', '2025-06-03'],
    ['12. marraskuuta 2025', '2025-11-12'],
    ['Thu Apr 30 00:00:00 UTC 2026', '2026-04-30'],
    ['Mar 3, 2025', '2025-03-03'],
  ])('%s', (text, day) => {
    expect(readDate(text, now)?.date).toBe(day);
  });

  it.each([
    ['3 วันที่แล้ว', '2026-03-12'],
    ['منذ 3 أيام', '2026-03-12'],
    ['منذ يومين', '2026-03-13'],
    ['أمس', '2026-03-14'],
    ['3 ngày trước', '2026-03-12'],
    ['3 hari yang lalu', '2026-03-12'],
    ['prije 3 dana', '2026-03-12'],
    ['преди 3 дни', '2026-03-12'],
    ['prieš 3 dienas', '2026-03-12'],
    ['for 3 dager siden', '2026-03-12'],
    ['Online seit 2 Tagen', '2026-03-13'],
  ])('%s, counted back', (text, day) => {
    expect(readDate(text, now)).toMatchObject({ date: day, relative: true });
  });

  it.each(['14 رمضان 1447', '14 رمضان ١٤٤٧ هـ', 'โทร 2568'])('%s is no day', (text) => {
    expect(readDate(text, now)).toBeUndefined();
  });
});

it.each([
  ['งานประจำ', ['FULL_TIME']],
  ['ไม่เต็มเวลา', ['PART_TIME']],
  ['دوام كامل', ['FULL_TIME']],
  ['دوام جزئي', ['PART_TIME']],
  ['Toàn thời gian', ['FULL_TIME']],
  ['Bán thời gian', ['PART_TIME']],
  ['Penuh waktu', ['FULL_TIME']],
  ['Sepenuh masa', ['FULL_TIME']],
  ['Magang', ['INTERN']],
  ['непуно радно време', ['PART_TIME']],
  ['пуно радно време', ['FULL_TIME']],
  ['Ne visa darbo diena', ['PART_TIME']],
  ['32 - 36 uur', ['FULL_TIME', 'PART_TIME']],
  // An Indonesian company is no part-time job, "PT" alone is.
  ['PT Kincir Sunyi', []],
  ['PT', ['PART_TIME']],
])('%s is %j', (text, types) => {
  expect(readEmploymentTypes(text)).toEqual(types);
});

it.each([
  ['ไฮบริด', 'HYBRID'],
  ['ทำงานที่บ้าน', 'TELECOMMUTE'],
  ['عن بُعد', 'TELECOMMUTE'],
  ['Làm việc từ xa', 'TELECOMMUTE'],
  ['Kerja dari rumah', 'TELECOMMUTE'],
  ['Возможност за работа от вкъщи', 'HYBRID'],
  ['Kaugtöö võimalus', 'HYBRID'],
  ['možnosť práce z domu', 'HYBRID'],
  ['Rad od kuće', 'TELECOMMUTE'],
  ['Telework', 'HYBRID'],
])('%s is %s', (text, way) => {
  expect(readWorkplace(text)?.value).toBe(way);
});

it.each([
  ['18,000 - 25,000 บาท/เดือน', { minValue: 18_000, maxValue: 25_000, currency: 'THB', unitText: 'MONTH' }],
  ['15 - 20 triệu', { minValue: 15_000_000, maxValue: 20_000_000, currency: 'VND', unitText: 'MONTH' }],
  ['6–8 Juta/Bulan', { minValue: 6_000_000, maxValue: 8_000_000, currency: 'IDR', unitText: 'MONTH' }],
  ['RM 3,000 - RM 4,200 sebulan', { minValue: 3_000, maxValue: 4_200, currency: 'MYR', unitText: 'MONTH' }],
  ['٨٬٠٠٠ - ١٠٬٠٠٠ ريال سعودي شهرياً', { minValue: 8_000, maxValue: 10_000, currency: 'SAR', unitText: 'MONTH' }],
  ['90.000 - 110.000 RSD mesečno', { minValue: 90_000, maxValue: 110_000, currency: 'RSD', unitText: 'MONTH' }],
  ['연봉 4,000~4,500만원', { minValue: 40_000_000, maxValue: 45_000_000, currency: 'KRW', unitText: 'YEAR' }],
])('%s is pay', (text, pay) => {
  expect(readPay(text, { labelled: true })?.pay).toEqual(pay);
});

it('takes a rial for none of its countries where none is named', () => {
  expect(readPay('8,000 ريال شهرياً', { labelled: true })?.pay).toEqual({
    minValue: 8_000,
    maxValue: 8_000,
    unitText: 'MONTH',
  });
});

it.each([
  ['ประสบการณ์อย่างน้อย 2 ปี', 24],
  ['Có ít nhất 2 năm kinh nghiệm', 24],
  ['خبرة لا تقل عن 3 سنوات', 36],
  ['خبرة سنتين على الأقل', 24],
  ['Pengalaman minimal 2 tahun', 24],
  ['Ne mažesnė kaip 2 metų darbo patirtis', 24],
  ['Vismaz 3 gadu pieredze', 36],
  ['2 godine radnog iskustva', 24],
  ['vsaj 2 leti delovnih izkušenj', 24],
  ['минимум 2 години опит', 24],
])('%s asks for %i months', (text, months) => {
  expect(readExperience(text)?.months).toBe(months);
});

it.each([
  'ประกาศงานนี้ปิดรับสมัครแล้ว',
  'Tin tuyển dụng đã hết hạn',
  'Lowongan ini sudah ditutup',
  'انتهى التقديم على هذه الوظيفة',
  'هذه الوظيفة لم تعد متاحة',
  'Oglas je istekao',
  'Skelbimas nebegalioja',
  'Stillingen er ikke lenger ledig',
])('%s is closed', (text) => {
  expect(readExpiry(text)?.expired).toBe(true);
});

it.each(['ปิดรับสมัคร 31 มีนาคม 2569', 'Hạn nộp hồ sơ: 31/03/2026', 'Tutup: 21 April 2026', 'آخر موعد للتقديم ١٥ أبريل'])(
  '%s is a last day to come',
  (text) => {
    expect(readExpiry(text)).toBeUndefined();
  },
);

it.each([
  ['หน้าที่ความรับผิดชอบ', 'responsibilities'],
  ['คุณสมบัติผู้สมัคร', 'qualifications'],
  ['Yêu cầu ứng viên', 'qualifications'],
  ['Quyền lợi', 'benefits'],
  ['المسؤوليات', 'responsibilities'],
  ['المؤهلات', 'qualifications'],
  ['Tanggung Jawab', 'responsibilities'],
  ['Persyaratan', 'qualifications'],
  ['Kvalifikasjoner', 'qualifications'],
  ['Votre mission', 'responsibilities'],
])('%s opens %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

it.each([
  ['เงินเดือน', 'baseSalary'],
  ['Hạn nộp hồ sơ', 'validThrough'],
  ['المسمى الوظيفي', 'title'],
  ['Batas Lamaran', 'validThrough'],
  ['Послодавац', 'hiringOrganization'],
  ['Stillingsprosent', 'employmentType'],
  ['Délai de postulation', 'validThrough'],
])('%s labels %s', (label, field) => {
  expect(labelField(label)).toBe(field);
});
