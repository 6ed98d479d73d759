// The corpus in Turkish.

import { corpusLanguage } from '../language';

export const turkish = corpusLanguage(
  'tr',
  `
h.id: No | Anahtar | Kod | ID | Sıra No | Konu anahtarı
h.name: Özet | Başlık | Ad | Konu
h.goal: Hedef | Stratejik hedef | Amaç | Yıllık hedef
h.milestone: Kilometre taşı | Kilometre taşları | Anahtar sonuç | Dönüm noktası
h.task: Görev | Görev Adı | Faaliyet | Eylem | Yapılacak iş | İş | Aktivite
h.owner: Sorumlu | Atanan | Sorumlu kişi | Kaynak Adları | Görevli | Atanan Kişi | Sahibi | Kim
h.unit: Sorumlu birim | Sorumlu departman
h.start: Başlangıç | Başlangıç tarihi | Başlama tarihi | Planlanan başlangıç
h.due: Bitiş | Bitiş tarihi | Son tarih | Termin | Teslim tarihi | Hedef tarih | Planlanan bitiş | Bitiş Tarihi (Plan)
h.status: Durum | Durumu | Görev durumu | Son durum
h.progress: % Tamamlanma | İlerleme | Tamamlanma oranı | Tamamlanma yüzdesi | İlerleme (%)
h.metric: Gösterge | KPI | Ölçüt | Performans göstergesi
h.baseline: Başlangıç değeri | Baz değer
h.target: Hedef değer | Hedeflenen değer
h.current: Güncel değer | Gerçekleşen | Mevcut değer
h.parent: Üst görev | Üst hedef | Bağlı olduğu hedef | Ait olduğu görev
h.note: Notlar | Açıklama | Yorumlar | Açıklamalar
h.type: Tür | Tip | Seviye | Görev türü
h.phase: Aşama | Faz | Bölüm | Kategori
h.creator: Oluşturan | Yazar | Açan
h.reporter: Bildiren | Talep eden | Raporlayan
h.team: Ekip | Departman | Takım
h.reviewer: Onaylayan | Kontrol eden | İnceleyen
h.priority: Öncelik | Aciliyet | Önem
h.created: Oluşturulma | Oluşturma tarihi | Oluşturulma Tarihi | Açılış tarihi
h.updated: Güncelleme tarihi | Son güncelleme | Son değişiklik
h.finished: Tamamlandığı tarih | Kapanış tarihi | Tamamlanma zamanı
h.actualStart: Gerçekleşen başlangıç | Fiili başlangıç
h.actualEnd: Gerçekleşen bitiş | Fiili bitiş
h.predecessor: Öncüller | Bağımlılıklar | Önceki görev
h.effort: Efor (saat) | Tahmin | Saat | İş yükü
h.duration: Süre | Süre (gün) | Gün
h.budget: Bütçe | Maliyet | Planlanan maliyet
h.sprint: Sprint | Yineleme | Hafta
h.stateGroup: Durum Kategorisi
h.projectKey: Proje anahtarı
h.link: Bağlantı | URL
s.planned: Yapılacak | Başlamadı | Planlandı | Başlanmadı
s.active: Devam ediyor | Yapılıyor | Sürüyor | Başladı
s.blocked: Engellendi
s.done: Tamamlandı | Bitti | Yapıldı
s.dropped: İptal edildi | İptal
l.goal: Hedef
l.milestone: Kilometre taşı
l.task: Görev | Faaliyet
t.goal: Kuzey pazarını kazanmak | En kolay çalışılan tedarikçi olmak | Fatura süresini yarıya indirmek | En iyi mühendisleri elde tutmak
t.milestone: Fiyat listesi yönetimce onaylandı | İlk on pilot devrede | Destek portalı yayında | Eski faturalama sistemi kapatıldı | Nakliyeciyle sözleşme imzalandı | Tüm şubelerde eğitim verildi
t.task: On iki alıcıyla görüşmek | Fiyat listesini hazırlamak | Taşıma kılavuzunu yazmak | Test ortamını kurmak | Salonu ayırtmak | Üç satıcıyı karşılaştırmak | Adres verilerini temizlemek | İş ilanını yayımlamak | Karşılama e-postasını yenilemek | Tanıtım videosunu çekmek | Sözleşme şartlarını gözden geçirmek | Yeni tarayıcıları sipariş etmek | Pilot haftasını planlamak | Yardım sayfalarını çevirmek
notes: hukuk birimi bekleniyor | 3 Mart tutanağına bakınız | bütçe finansla netleşecek | geçen çeyrekten devretti
metrics: Aylık gelir | Kayıp oranı | Faturaya kadar gün | Tavsiye puanı
people: Elif Yıldız | Murat Demir | Zeynep Aydın | Kerem Şahin | Selin Koç | Emre Arslan | Derya Polat | Burak Çetin
teams: Satın alma ekibi | Pazarlama departmanı | BT birimi
everyone: herkes | Tüm ekip
nobody: belirsiz | ? | yok | —
sections: Hazırlık | Uygulama | Yaygınlaştırma | Kapanış
total: Toplam | Genel toplam
lines: Plan | Gerçekleşen
above: Proje planı 2026 | Açıklama: yeşil = zamanında, kırmızı = gecikmiş | Hazırlayan E. Yıldız
priorities: Yüksek | Orta | Düşük
months: Ocak | Şubat | Mart | Nisan | Mayıs | Haziran | Temmuz | Ağustos | Eylül | Ekim | Kasım | Aralık
day: D.M.Y
named: D N Y
quarter: Y QX
decimal: ,
`,
);
