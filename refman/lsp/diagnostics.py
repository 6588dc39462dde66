"""Findings as an editor shows them, and their fixes as quick fixes."""

from __future__ import annotations

from collections.abc import Iterator

from lsprotocol import types

from refman.lsp.opened import Opened
from refman.model.finding import Finding, Fix, Safety

_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}
SOURCE = "refman"
FIX_ALL = "source.fixAll"
_DOCS = "https://github.com/refman/refman/blob/main/docs/rules/"


def diagnostics(opened: Opened) -> list[types.Diagnostic]:
    """One for each finding; a fault that stopped the check is one, at the start."""
    if opened.fault is not None:
        message = f"{opened.fault}. {opened.fault.hint}".strip(". ")
        start = types.Range(types.Position(0, 0), types.Position(0, 0))
        first = [types.Diagnostic(start, message, types.DiagnosticSeverity.Warning, source=SOURCE)]
    else:
        first = []
    return first + [_diagnostic(opened, one) for one in (opened.checked.findings if opened.checked else ())]


def _diagnostic(opened: Opened, finding: Finding) -> types.Diagnostic:
    hint = f"\n{finding.hint}" if finding.hint else ""
    return types.Diagnostic(
        range=opened.positions.range(finding.span),
        message=f"{finding.message}{hint}",
        severity=_SEVERITIES[finding.severity.value],
        code=finding.code,
        code_description=types.CodeDescription(f"{_DOCS}{finding.code.lower()}.md"),
        source=SOURCE,
        related_information=[
            types.DiagnosticRelatedInformation(opened.location(one.span), one.message) for one in finding.related
        ]
        or None,
    )


def actions(opened: Opened, asked: types.CodeActionParams) -> list[types.CodeAction]:
    """The fixes of the findings in a range, safe ones first; and all safe fixes of the document at once."""
    wanted = opened.positions.span(asked.range)
    only = [str(getattr(kind, "value", kind)) for kind in asked.context.only or ()]
    made: list[types.CodeAction] = []
    if not only or any("quickfix".startswith(kind) for kind in only):
        made = sorted(_quick(opened, wanted.start, wanted.end), key=lambda one: not one.is_preferred)
    if not only or any(FIX_ALL.startswith(kind) for kind in only):
        made += _all(opened)
    return made


def _quick(opened: Opened, start: int, end: int) -> Iterator[types.CodeAction]:
    for finding in opened.checked.findings if opened.checked else ():
        if finding.fix is None or finding.span.start > end or finding.span.end < start:
            continue
        is_safe = finding.fix.safety is Safety.SAFE
        yield types.CodeAction(
            title=f"{finding.code}: {finding.fix.title}" + ("" if is_safe else " (look before you take it)"),
            kind=types.CodeActionKind.QuickFix,
            diagnostics=[_diagnostic(opened, finding)],
            edit=edit(opened, [finding.fix]),
            is_preferred=is_safe,
        )


def _all(opened: Opened) -> list[types.CodeAction]:
    fixes: list[Fix] = []
    taken: list[tuple[int, int]] = []
    for finding in opened.checked.findings if opened.checked else ():
        fix = finding.fix
        if fix is None or fix.safety is not Safety.SAFE:
            continue
        spans = [(one.span.start, one.span.end) for one in fix.edits]
        # Fixes that touch each other wait for the next time.
        if any(start <= end_ and start_ <= end for start, end in spans for start_, end_ in taken):
            continue
        taken += spans
        fixes.append(fix)
    if not fixes:
        return []
    title = f"Make all safe fixes ({len(fixes)})"
    return [types.CodeAction(title, kind=types.CodeActionKind.SourceFixAll, edit=edit(opened, fixes))]


def edit(opened: Opened, fixes: list[Fix]) -> types.WorkspaceEdit:
    """The edits of some fixes, as one change."""
    changes = [types.TextEdit(opened.positions.range(one.span), one.text) for fix in fixes for one in fix.edits]
    return types.WorkspaceEdit(changes={opened.uri: changes})
