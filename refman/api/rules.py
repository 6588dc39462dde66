"""The rules as people read them: a list, and a page each."""

from __future__ import annotations

import msgspec

from refman.checks import registry
from refman.checks.selection import is_default
from refman.checks.settings import STYLES


class RuleInfo(msgspec.Struct, frozen=True):
    """A rule as it is listed. `styles`: where it runs by default, "" standing for lists of no known style."""

    code: str
    name: str
    summary: str
    severity: str
    fix: str
    styles: tuple[str, ...]

    @property
    def default(self) -> str:
        """When the rule runs: "always", "apa, mla" or "opt-in"."""
        if len(self.styles) == len(STYLES) + 1:
            return "always"
        if len(self.styles) > len(STYLES) // 2:
            return f"all but {', '.join(style for style in STYLES if style not in self.styles)}"
        return ", ".join(style or "other" for style in self.styles) or "opt-in"


class RulePage(msgspec.Struct, frozen=True):
    """A rule's page: its text, a case that it reports, a case that it leaves alone."""

    info: RuleInfo
    text: str
    fails: str
    passes: str


def rule_infos(prefix: str = "") -> list[RuleInfo]:
    """Every rule whose code begins with `prefix`, families in their order."""
    wanted = prefix.upper()
    return [_info(code) for code in registry.codes() if code.startswith(wanted)]


def families() -> dict[str, str]:
    """What each family is about."""
    return dict(registry.FAMILIES)


def rule_page(word: str) -> RulePage:
    """The page of the rule of that code or name.

    Raises: RefmanError (unknown-rule) with the nearest.
    """
    module = registry.find(word)
    text = (module.__doc__ or "").strip()
    return RulePage(_info(module.RULE.code), text, module.FAILS[0].text.strip(), module.PASSES[0].text.strip())


def _info(code: str) -> RuleInfo:
    module = registry.load(code)
    summary = (module.__doc__ or "").strip().partition("\n")[0].strip()
    styles = tuple(style for style in ("", *STYLES) if is_default(code, style))
    return RuleInfo(code, module.RULE.name, summary, module.RULE.severity.value, module.RULE.fix.value, styles)
