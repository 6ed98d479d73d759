// The corpus in Chinese.

import { corpusLanguage } from '../language';

export const chinese = corpusLanguage(
  'zh',
  `
h.id: 序号 | 编号 | 关键字 | ID | 任务编号 | 问题关键字
h.name: 标题 | 名称 | 主题 | 概要 | 事项
h.goal: 目标 | 战略目标 | 年度目标 | 工作目标
h.milestone: 里程碑 | 关键结果 | 里程碑名称 | 关键节点
h.task: 任务 | 任务名称 | 工作内容 | 工作事项 | 行动项 | 具体任务 | 待办事项
h.owner: 负责人 | 责任人 | 经办人 | 资源名称 | 执行人 | 处理人 | 任务负责人
h.unit: 责任部门 | 牵头部门 | 负责部门
h.start: 开始日期 | 开始时间 | 计划开始 | 计划开始时间 | 起始日期
h.due: 截止日期 | 结束日期 | 到期日 | 完成时间 | 计划完成 | 计划完成时间 | 截止时间 | 结束时间
h.status: 状态 | 任务状态 | 完成情况 | 当前状态
h.progress: 完成百分比 | 进度 | 完成率 | 进度(%) | 完成度
h.metric: 指标 | 衡量指标 | KPI | 考核指标
h.baseline: 基准值 | 初始值 | 起始值
h.target: 目标值 | 指标值
h.current: 当前值 | 实际值 | 现值
h.parent: 父任务 | 上级目标 | 所属目标 | 上级任务
h.note: 备注 | 说明 | 评论 | 描述
h.type: 类型 | 任务类型 | 层级 | 问题类型
h.phase: 阶段 | 类别 | 模块 | 分类
h.creator: 创建人 | 创建者 | 作者
h.reporter: 报告人 | 提出人 | 申请人
h.team: 团队 | 部门 | 小组
h.reviewer: 审核人 | 审批人 | 验收人
h.priority: 优先级 | 紧急程度 | 重要程度
h.created: 创建时间 | 创建日期 | 提出日期
h.updated: 更新时间 | 最后更新 | 修改时间
h.finished: 实际完成日期 | 关闭时间 | 解决时间
h.actualStart: 实际开始 | 实际开始时间
h.actualEnd: 实际结束 | 实际完成时间
h.predecessor: 前置任务 | 依赖 | 依赖关系
h.effort: 工时 | 预估工时 | 工作量
h.duration: 工期 | 工期(天) | 天数
h.budget: 预算 | 成本 | 费用
h.sprint: 迭代 | 冲刺 | 周次
h.stateGroup: 状态类别
h.projectKey: 项目关键字
h.link: 链接 | 网址
s.planned: 未开始 | 待办 | 计划中 | 待处理
s.active: 进行中 | 处理中 | 执行中
s.blocked: 受阻 | 阻塞
s.done: 已完成 | 完成 | 已关闭
s.dropped: 已取消 | 取消
l.goal: 目标
l.milestone: 里程碑
l.task: 任务
t.goal: 拓展北方市场 | 成为最省心的供应商 | 开票周期缩短一半 | 留住核心工程师
t.milestone: 价格表通过董事会审议 | 首批十家试点上线 | 支持门户开通 | 旧结算系统停用 | 与承运商签订合同 | 各网点培训结束
t.task: 访谈十二位采购 | 起草价格表 | 编写迁移手册 | 搭建测试环境 | 预订会场 | 比较三家供应商 | 清洗地址数据 | 发布招聘启事 | 修改欢迎邮件 | 录制演示视频 | 核对合同条款 | 订购新扫描枪 | 筹备试点周 | 翻译帮助页面
notes: 等待法务答复 | 见三月三日会议纪要 | 预算需下周与财务确认后再定 | 由上季度顺延
metrics: 月度收入 | 流失率 | 开票天数 | 推荐度
people: 王芳 | 李强 | 张丽 | 刘洋 | 陈静 | 杨帆 | 赵磊 | 周敏
teams: 采购部 | 市场团队 | 信息技术部
everyone: 全员 | 所有人
nobody: 待定 | ? | 无 | —
sections: 准备工作 | 实施工作 | 推广工作 | 收尾工作
total: 合计 | 总计
lines: 计划 | 实际
above: 2026年工作计划表 | 图例:绿色=正常,红色=延误 | 制表:王芳
priorities: 高 | 中 | 低
months: 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
day: Y/M/D
named: Y年ND日
quarter: Y年第X季度
decimal: .
`,
);
