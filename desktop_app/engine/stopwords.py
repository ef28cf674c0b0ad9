"""Words that hold a sentence together and say little of its matter, by primary language tag: the lists that a reader
starts from, short on purpose. All in small letters with straight apostrophes."""

from collections.abc import Iterable
from typing import Final

from desktop_app.engine.fold import fold
from desktop_app.engine.utterances import lowered

STOP_WORDS: Final = {
    "en": tuple(
        """
        a an the this that these those such same other another each every any some all both either neither no none
        i me my mine myself we us our ours ourselves you your yours yourself he him his she her hers it its itself
        they them their theirs themselves who whom whose which what when where why how there here
        and or but nor so yet if then than because as while although though whether since until unless
        of in on at to for from by with without about into onto over under between among through during before after
        above below up down out off against within across toward towards upon per via
        be am is are was were been being have has had having do does did doing done
        will would shall should can could may might must ought let
        not also too very more most much many few less least only just even still already again ever never now well
        i'm i've i'll i'd we're we've we'll we'd you're you've you'll you'd he's she's it's they're they've they'll
        that's there's here's what's who's let's don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't
        cannot couldn't shouldn't haven't hasn't hadn't
        """.split()
    ),
    "zh": tuple(
        """
        的 了 着 过 地 得 之 所 在 是 和 与 及 以及 或 或者 并 并且 而 而且 但 但是 也 都 就 还 又 再 才 只 很 更 最 太
        为 为了 以 对 对于 从 到 自 由 于 向 往 把 被 让 使 给 跟 同 将 比 按 按照 根据 通过 关于 随着
        这 那 这个 那个 这些 那些 这样 那样 其 此 该 各 每 某 哪 哪些 什么 怎么 如何 为什么 谁
        我 你 您 他 她 它 我们 你们 他们 她们 它们 自己 咱们
        不 没 没有 未 非 无 有 会 能 能够 可以 可能 应 应该 应当 要 想 上 下 中 里 内 外 前 后 时 等 个 们
        如果 因为 因此 所以 虽然 不过 然而 那么 则 即 若 且 吗 呢 吧 啊
        """.split()
    ),
    "ko": tuple(
        """
        이 그 저 이런 그런 저런 이러한 그러한 것 것은 것이 것을 것으로 수 등 등을 등의 및 또 또는 또한 그리고 그러나
        하지만 그래서 따라서 그런데 즉 더 가장 매우 아주 모두 각 여러 다른 모든 어떤 무슨
        나는 내가 우리 우리는 우리가 우리의 저는 제가 그는 그가 그녀는 그들은 그들의
        위해 위한 대해 대한 관한 관해 통해 따라 따른 의해 함께 같은 같이 때 때문에 위하여 대하여
        있다 있는 있고 있으며 있습니다 없다 없는 이다 하는 하고 하며 하여 해서 한 할 합니다 한다 했다 된 되는 된다 됐다
        안 못 않는 않다 아니라 아니다
        """.split()
    ),
}
"""Those of each language; a language that is not here has none."""


def usual_stop_words(languages: Iterable[str]) -> tuple[str, ...]:
    """The stop words of some languages, by primary tag, in the order of the lists."""
    wanted = set(languages)
    return tuple(dict.fromkeys(word for tag, words in STOP_WORDS.items() if tag in wanted for word in words))


def stop_words_in(text: str) -> tuple[str, ...]:
    """The words that a reader listed, between blanks or commas, as words are compared; each once, in order."""
    return tuple(dict.fromkeys(lowered(fold(text.replace(",", " ").replace("，", " ")).text).split()))
