// The corpus in Korean.

import { corpusLanguage } from '../language';

export const korean = corpusLanguage(
  'ko',
  `
h.id: 번호 | 키 | 코드 | ID | No | 이슈 키
h.name: 요약 | 제목 | 이름 | 항목
h.goal: 목표 | 전략 목표 | 연간 목표 | 목표명
h.milestone: 마일스톤 | 핵심 결과 | 주요 마일스톤
h.task: 작업 | 작업 이름 | 업무 | 할 일 | 업무 내용 | 세부 업무 | 실행 과제
h.owner: 담당자 | 책임자 | 담당 | 자원 이름 | 실무자 | 업무 담당자
h.unit: 담당부서 | 주관부서 | 책임 부서
h.start: 시작일 | 시작 날짜 | 시작 | 시작 예정일 | 착수일
h.due: 마감일 | 종료일 | 기한 | 완료 날짜 | 완료 예정일 | 종료 예정일 | 목표일
h.status: 상태 | 진행 상태 | 진행상황 | 진행 현황
h.progress: 완료율 | 진행률 | 진척도 | 진척률 | 진행률(%)
h.metric: 지표 | 성과지표 | KPI | 측정 지표
h.baseline: 기준값 | 초기값 | 시작값
h.target: 목표값 | 목표치
h.current: 현재값 | 실적 | 현재 실적
h.parent: 상위 작업 | 상위 목표 | 상위 업무
h.note: 비고 | 메모 | 설명 | 코멘트
h.type: 유형 | 이슈 유형 | 레벨 | 구분
h.phase: 단계 | 카테고리 | 분류 | 대분류
h.creator: 작성자 | 생성자 | 등록자
h.reporter: 보고자 | 요청자 | 의뢰인
h.team: 팀 | 부서
h.reviewer: 검토자 | 승인자 | 결재자
h.priority: 우선순위 | 중요도 | 긴급도
h.created: 생성일 | 등록일 | 작성일
h.updated: 수정일 | 최종 수정일 | 업데이트 날짜
h.finished: 실제 완료일 | 해결일 | 종결일
h.actualStart: 실제 시작일 | 실제 시작
h.actualEnd: 실제 종료일 | 실제 종료
h.predecessor: 선행 작업 | 의존성 | 종속성
h.effort: 공수 | 예상 시간 | 투입 공수
h.duration: 기간 | 기간(일) | 소요일수
h.budget: 예산 | 비용
h.sprint: 스프린트 | 이터레이션 | 주차
h.stateGroup: 상태 범주
h.projectKey: 프로젝트 키
h.link: 링크 | URL
s.planned: 시작 전 | 예정 | 미착수 | 할 일
s.active: 진행 중 | 진행중 | 검토 중
s.blocked: 차단됨 | 막힘
s.done: 완료 | 완료됨 | 종료
s.dropped: 취소 | 취소됨
l.goal: 목표
l.milestone: 마일스톤
l.task: 작업 | 업무
t.goal: 북부 시장 개척 | 가장 편한 공급사 되기 | 청구 기간 절반으로 단축 | 우수 엔지니어 유지
t.milestone: 가격표 이사회 승인 | 시범 고객 열 곳 가동 | 지원 포털 공개 | 구 정산 시스템 중지 | 운송사 계약 체결 | 전 사업장 교육 실시
t.task: 구매 담당자 인터뷰 | 가격표 초안 작성 | 이전 안내서 집필 | 시험 환경 구축 | 행사장 예약 | 세 업체 비교 | 주소 데이터 정리 | 채용 공고 게시 | 환영 메일 개편 | 시연 영상 촬영 | 계약 조항 검토 | 신형 스캐너 주문 | 시범 주간 기획 | 도움말 번역
notes: 법무팀 회신 대기 | 3월 3일 회의록 참고 | 예산은 다음 주 재무와 확정할 것 | 지난 분기에서 이월
metrics: 월 매출 | 이탈률 | 청구 소요일 | 추천 지수
people: 김민지 | 이준호 | 박서연 | 최현우 | 정수빈 | 강도윤 | 조은경 | 윤태식
teams: 구매팀 | 마케팅팀 | 전산부
everyone: 전원 | 모두
nobody: 미정 | ? | 없음 | —
sections: 준비 사항 | 실행 사항 | 확산 사항 | 마무리
total: 합계 | 총계
lines: 계획 | 실적
above: 2026년 추진 계획 | 범례: 초록 = 정상, 빨강 = 지연 | 작성: 김민지
priorities: 높음 | 보통 | 낮음
months: 1월 | 2월 | 3월 | 4월 | 5월 | 6월 | 7월 | 8월 | 9월 | 10월 | 11월 | 12월
day: Y. M. D.
named: Y년 N D일
quarter: Y년 X분기
decimal: .
`,
);
