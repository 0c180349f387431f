/**
 * What learners write, by language: `risky` tells who somebody is or may be, `careful` tells nobody. The people, places
 * and numbers are invented.
 */

/** @type {Record<string, Record<"name" | "phone" | "address" | "date" | "number", string[]>>} */
export const risky = {
  en: {
    name: [
      "I spoke with Marisol about the loan.",
      "Mr. Arvello came to the counter.",
      "Dr Velasca wrote the report.",
      "Marisol Arvello came back in the evening.",
      "Marisol came back in the evening.",
    ],
    phone: ["Call her on 081 234 5678.", "My line is 0812345678, at night.", "(02) 123-4567 is her aunt's."],
    address: [
      "She hides at 12 Harbour Road in Teluna.",
      "He sleeps in Quay Street 5.",
      "The room is at 7 old market lane.",
      "He waits in house no. 12.",
      "write to velasca@mail.example",
    ],
    date: [
      "She came on 12 March.",
      "He was paid on 3/4/2024.",
      "she left on the 3rd of may",
      "In October 2024 they took her card.",
    ],
    number: ["This is case no. 7.", "Her passport is A1234567.", "I read file 123/2024."],
  },
  id: {
    name: [
      "Saya berbicara dengan Wirani kemarin sore.",
      "Dr. Lestario menulis laporan itu.",
      "Pak Sumarwan datang ke loket.",
      "Ibu Wirani bercerita tentang utangnya.",
      "Wirani pulang malam itu.",
    ],
    phone: ["Nomornya 0812-3456-7890.", "Hubungi 081 234 567 890 kalau malam."],
    address: [
      "Dia tinggal di Jalan Mawar 12.",
      "Rumahnya di Jl. Mawar No. 12.",
      "Alamatnya Gang Melati 3 RT 02/RW 05.",
      "Dia bersembunyi di rumah nomor 5.",
      "tulis ke wirani@surat.example",
    ],
    date: [
      "Dia datang pada 12 Oktober.",
      "Paspornya diambil 3/4/2024.",
      "dia pergi tanggal 5 maret 2023",
      "Sejak Oktober 2024 gajinya tidak dibayar.",
      "Lahir 12 Okt 2006.",
    ],
    number: ["Nomor perkara 7.", "Perkara No. 7 sudah ditutup.", "Paspornya A1234567."],
  },
  th: {
    name: [
      "นายสมวันพาเธอมาที่ท่าเรือ",
      "ฉันคุยกับนางสาวมาลินดาเรื่องหนี้",
      "ด.ช. กล้าวัน นอนที่นี่",
      "ด.ญ.มาลินดา อยู่กับป้า",
      "เมื่อวานมาลินดาเล่าเรื่องหนี้",
    ],
    phone: ["โทร 081 234 5678 ตอนค่ำ", "เบอร์ของเธอ ๐๘๑-๒๓๔-๕๖๗๘", "โทร0812345678นะ"],
    address: [
      "เธออยู่ซอยสุขุมวิท 22",
      "เธออยู่บ้านเลขที่ 12/3",
      "เธอพักที่ถนนท่าเรือ 45",
      "บ้านอยู่หมู่ที่ 4",
      "เขียนถึง malinda@mail.example",
    ],
    date: ["เธอมาวันที่ 12 ตุลาคม", "เขาถูกจับเมื่อ 3/4/2567", "ตั้งแต่ตุลาคม 2567 ไม่ได้ค่าจ้าง", "เกิด ๑๒ ต.ค. ๒๕๔๙"],
    number: ["คดีหมายเลข 7 ปิดแล้ว", "หนังสือเดินทางเลขที่ A1234567", "เป็นคดีดำที่ 12/2567"],
  },
  vi: {
    name: [
      "Tôi đã nói chuyện với Hoàng Mi hôm qua.",
      "Chị Mi kể về khoản nợ.",
      "Ông Trần Vel đến quầy.",
      "Bs. Lệ viết báo cáo.",
      "Mi về nhà buổi tối.",
    ],
    phone: ["Số của cô ấy là 0912 345 678.", "Gọi 0912345678 vào buổi tối."],
    address: [
      "Cô ấy ở 12 phố Huế.",
      "Cô ấy ở số nhà 12.",
      "Phòng trọ ở đường Lê Vel, số 12.",
      "Anh ấy trốn ở số 8 Hàng Muối.",
      "viết cho mi@thu.example",
    ],
    date: [
      "Cô ấy đến ngày 12 tháng 10.",
      "Họ giữ giấy tờ từ ngày 12/10/2024.",
      "Cô ấy đi từ tháng 10 năm 2024.",
      "Cô ấy sinh 5/3/2006.",
      "Mùng 3 Tháng 2 cô ấy bỏ đi.",
    ],
    number: ["Đây là vụ án số 7.", "hồ sơ số 7 đã đóng", "Số hộ chiếu của cô ấy là B1234567."],
  },
};

/** @type {Record<string, string[]>} */
export const careful = {
  en: [
    "I ask: May I sit here? Then I wait 10 minutes.",
    "She worked for 14 months, and at least 3 may leave in spring.",
    "Two women, 24/7, in 3 street stalls; 2 of 5 said so in 2019-2024.",
    "She earns 12,000 a month, and owes 5.000.000 or 500000.",
    "In any case 2 people know, and in October nobody did.",
    "I miss nothing, sir, and the doctor comes at 10.",
    "A woman of 22 told me that the foreman keeps her papers.",
    "First I offer water.\n- Then a chair\n- Then 5 minutes of silence",
    "He said “Come in” (All of them did) – Nobody asked.",
    "On Monday the ILO and an NGO in Teluna told Sabe’s sister.",
  ],
  id: [
    "Saya bertanya apakah dia mau duduk, lalu menunggu 10 menit.",
    "Dia bekerja 14 bulan, dan utangnya Rp 5.000.000.",
    "Dia berjalan kaki 2 jam, lalu jalan 12 kilometer lagi.",
    "Pada Oktober seorang perempuan datang ke loket.",
    "Ibu itu bercerita, dan Bapak mendengarkan.",
    "Tiga dari 5 orang takut, dan 2 kasus belum selesai.",
    "Bu Guru dan Pak Lurah ingin membantu.",
    "Dalam 10 bulan dia dibayar 2 kali.",
    "Seorang laki-laki, 31 tahun, bekerja di kapal.",
    "Saya berkata: “Anda boleh berhenti kapan saja.”",
  ],
  th: [
    "ฉันถามว่าเธออยากนั่งไหม แล้วรอ 10 นาที",
    "นายจ้างเก็บเอกสารของเธอไว้ 14 เดือน",
    "นายหน้าบอกว่าหนี้ 50,000 บาท",
    "ฉันโทรหาทนายความและนายอำเภอ",
    "เด็กหญิงอายุ 15 ปี อยู่กับป้า",
    "ผู้หญิงคนหนึ่งทำงาน 12 ชั่วโมงต่อวัน",
    "ในเดือนตุลาคมไม่มีใครถามเธอ",
    "คุณหยุดพักได้ 3 ครั้ง และคุณภาพชีวิตสำคัญ",
    "มี 2 คดีที่ยังไม่จบ และ 3 คนกลัว",
    "ถนนใหญ่อยู่ใกล้ เดินไป 5 นาที",
  ],
  vi: [
    "Tôi hỏi cô ấy có muốn ngồi không, rồi chờ 10 phút.",
    "Cô ấy làm việc trong 10 tháng, nợ 5.000.000 đồng.",
    "Cứ 3 tháng 1 lần cô ấy được trả lương.",
    "Vào tháng 10 không ai hỏi cô ấy.",
    "Mỗi ngày 12 tiếng, mỗi tuần 7 ngày.",
    "Anh ấy và chị ấy sợ, còn bà chủ giữ hộ chiếu.",
    "Một phụ nữ 22 tuổi đi đường 5 tiếng.",
    "Có 2 hồ sơ chưa xong, và 3 người sợ.",
    "Tôi nói: “Chị có thể dừng bất cứ lúc nào.”",
    "Ông chủ trả 500000 đồng một ngày.",
  ],
};
