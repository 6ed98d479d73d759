// The corpus in Vietnamese.

import { corpusLanguage } from '../language';

export const vietnamese = corpusLanguage(
  'vi',
  `
h.id: STT | Mã | Mã số | ID | Mã công việc
h.name: Tiêu đề | Tên | Nội dung | Hạng mục
h.goal: Mục tiêu | Mục tiêu chiến lược | Mục tiêu năm
h.milestone: Cột mốc | Mốc quan trọng | Kết quả then chốt
h.task: Công việc | Tên công việc | Nhiệm vụ | Hoạt động | Việc cần làm | Đầu việc
h.owner: Người phụ trách | Phụ trách | Người thực hiện | Người chịu trách nhiệm | Người được giao | Tên tài nguyên | Người đảm nhiệm
h.unit: Đơn vị thực hiện | Bộ phận phụ trách | Đơn vị chủ trì
h.start: Ngày bắt đầu | Bắt đầu | Thời gian bắt đầu | Ngày khởi công
h.due: Hạn chót | Ngày kết thúc | Kết thúc | Thời hạn | Hạn hoàn thành | Ngày đến hạn | Thời gian kết thúc
h.status: Trạng thái | Tình trạng | Tình trạng thực hiện | Trạng thái công việc
h.progress: % hoàn thành | Tiến độ | Tỷ lệ hoàn thành | Tiến độ (%) | Phần trăm hoàn thành
h.metric: Chỉ số | KPI | Thước đo | Chỉ tiêu
h.baseline: Giá trị ban đầu | Giá trị cơ sở | Mức ban đầu
h.target: Giá trị mục tiêu | Mức mục tiêu
h.current: Giá trị hiện tại | Hiện tại | Thực tế
h.parent: Công việc cha | Mục tiêu cha | Thuộc mục tiêu
h.note: Ghi chú | Nhận xét | Mô tả | Chú thích
h.type: Loại | Loại công việc | Cấp độ | Cấp
h.phase: Giai đoạn | Nhóm công việc | Phân loại
h.creator: Người tạo | Tác giả | Người lập
h.reporter: Người báo cáo | Người yêu cầu | Người đề xuất
h.team: Nhóm | Phòng ban | Bộ phận
h.reviewer: Người duyệt | Người kiểm tra | Người phê duyệt
h.priority: Ưu tiên | Mức độ ưu tiên | Độ khẩn cấp
h.created: Ngày tạo | Ngày lập | Ngày mở
h.updated: Ngày cập nhật | Cập nhật lần cuối
h.finished: Ngày hoàn thành thực tế | Ngày đóng
h.actualStart: Bắt đầu thực tế | Ngày bắt đầu thực tế
h.actualEnd: Kết thúc thực tế | Ngày kết thúc thực tế
h.predecessor: Công việc trước | Phụ thuộc | Việc tiên quyết
h.effort: Giờ công | Ước tính (giờ) | Số giờ
h.duration: Thời lượng | Số ngày | Số ngày thực hiện
h.budget: Ngân sách | Chi phí | Kinh phí
h.sprint: Sprint | Vòng lặp | Tuần
h.stateGroup: Danh mục trạng thái
h.projectKey: Mã dự án
h.link: Liên kết | URL
s.planned: Chưa bắt đầu | Cần làm | Chưa thực hiện | Mới
s.active: Đang thực hiện | Đang làm | Đang tiến hành
s.blocked: Bị chặn | Vướng mắc
s.done: Hoàn thành | Đã hoàn thành | Xong
s.dropped: Hủy | Đã hủy
l.goal: Mục tiêu
l.milestone: Cột mốc
l.task: Công việc | Nhiệm vụ
t.goal: Chiếm lĩnh thị trường phía bắc | Trở thành nhà cung cấp dễ làm việc nhất | Giảm một nửa thời gian xuất hóa đơn | Giữ chân kỹ sư giỏi
t.milestone: Bảng giá được ban giám đốc duyệt | Mười khách thí điểm vận hành | Cổng hỗ trợ ra mắt | Hệ thống thanh toán cũ ngừng chạy | Hợp đồng vận chuyển được ký | Đào tạo tại mọi chi nhánh
t.task: Phỏng vấn mười hai khách mua | Soạn bảng giá | Viết hướng dẫn chuyển đổi | Dựng môi trường thử nghiệm | Đặt hội trường | So sánh ba nhà cung cấp | Làm sạch dữ liệu địa chỉ | Đăng tin tuyển dụng | Viết lại thư chào mừng | Quay video giới thiệu | Rà soát điều khoản hợp đồng | Đặt mua máy quét mới | Chuẩn bị tuần chạy thử | Dịch trang trợ giúp
notes: chờ phòng pháp chế | xem biên bản ngày 3 tháng 3 | ngân sách sẽ xác nhận với tài chính vào tuần sau | chuyển từ quý trước
metrics: Doanh thu tháng | Tỷ lệ rời bỏ | Số ngày đến hóa đơn | Điểm giới thiệu
people: Nguyễn Thu Hà | Trần Quốc Bảo | Lê Minh Châu | Phạm Đức Long | Hoàng Thị Lan | Vũ Anh Tuấn | Đặng Ngọc Mai | Bùi Văn Sơn
teams: Phòng mua hàng | Nhóm tiếp thị | Phòng CNTT
everyone: tất cả | Mọi người
nobody: chưa xác định | ? | không có | —
sections: Chuẩn bị | Triển khai | Nhân rộng | Tổng kết dự án
total: Tổng cộng | Tổng
lines: Kế hoạch | Thực tế
above: Kế hoạch công việc 2026 | Chú giải: xanh = đúng hạn, đỏ = trễ | Người soạn: Thu Hà
priorities: Cao | Trung bình | Thấp
months: tháng 1 | tháng 2 | tháng 3 | tháng 4 | tháng 5 | tháng 6 | tháng 7 | tháng 8 | tháng 9 | tháng 10 | tháng 11 | tháng 12
day: D/M/Y
named: D N năm Y
quarter: Quý X/Y
decimal: ,
`,
);
