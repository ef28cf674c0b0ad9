"""Invented sentences in English, Chinese and Korean, with the typography that real texts have.

Nobody said any of this. Words are drawn by rank, as in real texts: a few are everywhere and most are rare.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, product
from typing import Final

_ENGLISH: Final = """
the of to and in we that our for is on with this you will not be it as have their your all by are from which both more
side country people question must issue position world between should these other one can has must-have they what was
about new each any only first long open common shared clear river border harbour bridge water market fish forest grain
winter season treaty paper letter record speech answer proposal agreement measure principle concern interest respect
trust peace security trade tariff standard licence visa press scholar student railway airport cable satellite harvest
climate energy mine steel timber vaccine doctor island strait coast upland valley city province council minister envoy
speaks raises rejects welcomes repeats denies calls asks hopes expects insists believes holds keeps builds opens closes
sends signs reads writes hears sees knows wants needs takes gives brings leaves returns follows leads joins parts
firmly plainly openly again never always often together separately calmly directly recently already still
frank direct deep lasting balanced unilateral mutual regional global internal foreign historic legal maritime joint
rules-based long-standing people-to-people win-win zero-sum
""".split()
_CHINESE: Final = """
我们 双方 问题 合作 关系 发展 人民 国家 世界 和平 应当 必须 坚持 希望 认为 表示 指出 强调 对此 因此 以及 不仅
而且 如果 已经 没有 可以 需要 继续 共同 利益 原则 尊重 互信 安全 贸易 关税 标准 签证 学者 留学生 铁路 机场 卫星
收成 气候 能源 矿山 钢铁 木材 疫苗 医生 海岛 海峡 沿海 山地 河谷 城市 省份 议会 部长 特使 条约 文件 信函 记录
讲话 答复 建议 协议 措施 边界 港口 桥梁 河流 市场 渔业 森林 粮食 冬季 季节 坦率 直接 深入 长期 平衡 单方面 相互
地区 全球 内部 对外 历史 法律 海上 联合 反对 欢迎 重申 否认 呼吁 询问 建设 开放 关闭 签署 倾听 了解 的 在 是 和
与 对 为 也 都 就 这 那 从 到
""".split()
_KOREAN: Final = """
우리는 양측은 문제를 협력을 관계가 발전을 국민의 나라의 세계의 평화를 반드시 계속 함께 희망하며 강조했고
지적했으며 밝혔고 이에 따라 그러나 또한 이미 아직 없이 있는 필요한 공동의 이익과 원칙을 존중하고 신뢰를 안보와
무역 관세와 기준을 비자 학자와 유학생 철도와 공항 위성 수확 기후 에너지 광산 철강 목재 백신 의사 섬과 해협 연안
산지 계곡 도시 지방 의회 장관은 특사는 조약을 문서를 서한을 기록을 연설에서 답변을 제안을 합의를 조치를 국경
항구와 다리 강을 시장 어업 숲과 곡물 겨울 계절 솔직한 직접적인 깊은 오랜 균형 일방적인 상호 지역 전지구적 내부
대외 역사적인 법적인 해상 반대하고 환영하며 거듭 부인하고
""".split()
_NAMES: Final = ["".join(parts).capitalize() for parts in product("ka lo mi ten sar vu".split(), repeat=3)]
_HAN_NAMES: Final = ["".join(parts) for parts in product("安柏程段方顾郝简", "明远清和平川岳林", "文山海石")]
_HANGUL_NAMES: Final = ["".join(parts) for parts in product("가나다라마바사아", "람림솔온별", "은이의도")]


@dataclass(frozen=True, slots=True)
class Tongue:
    """How sentences are made in one language.

    `quotes` open and close a quotation, `rare` is an astral character, `lengths` are words in a sentence, fewest and
    most, and `between` stands between sentences.
    """

    tag: str
    words: Sequence[str]
    space: str
    stop: str
    quotes: tuple[str, str]
    rare: str
    lengths: tuple[int, int]
    between: str

    def sentences(self, draw: random.Random) -> Iterator[str]:
        """Sentences without end."""
        ranks = list(accumulate(1 / (n + 8) for n in range(len(self.words))))
        while True:
            counts = draw.choices(range(self.lengths[0], self.lengths[1] + 1), k=512)
            words = draw.choices(self.words, cum_weights=ranks, k=sum(counts))
            at = 0
            for n, count in enumerate(counts):
                yield self._sentence(words[at : at + count], draw.randrange(64), n)
                at += count

    def _sentence(self, words: list[str], chance: int, n: int) -> str:
        if chance < 9:
            words[1] = f"{self.quotes[0]}{words[1]}{self.quotes[1]}"
        elif chance == 9:
            words[2] += self.rare
        elif chance < 13 and self.space:
            words[-2:] = [f"{words[-2]}’s\u00a0{words[-1]}"]
        text = self.space.join(words)
        if n % 3 == 0:
            comma = len(words[0]) + len(words[1]) + len(self.space)
            text = f"{text[:comma]}{'，' if not self.space else ','}{text[comma:]}"
        return f"{text[0].upper()}{text[1:]}{self.stop}"


ENGLISH: Final = Tongue("en", [*_ENGLISH, *_NAMES], " ", ".", ("“", "”"), "\U0001f54a", (9, 27), "  ")
CHINESE: Final = Tongue("zh", [*_CHINESE, *_HAN_NAMES], "", "。", ("“", "”"), "\U00020bb7", (8, 26), "")
KOREAN: Final = Tongue("ko", [*_KOREAN, *_HANGUL_NAMES], " ", ".", ("‘", "’"), "\U0001f54a", (7, 20), " ")
