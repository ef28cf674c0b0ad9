"""The texts of the app that are translated, found in its code.

Qt's own `lupdate` reads Python, but not a function that stands for `QCoreApplication.translate`, and such functions are
how modules without widgets speak. Here such a function is a *door*: its body is nothing but `return
QCoreApplication.translate("Context", text, …)`, and every call of it, in its module or where it is imported, is a text
of that context. Everything else is read as `lupdate` does: `self.tr("…")` belongs to the class it stands in,
`QCoreApplication.translate("Context", "…")` and `QT_TRANSLATE_NOOP("Context", "…")` to the context they name. The rooms
without Qt give reasons for what failed, and `Reason("…")` is a text of the context “Reasons”.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text as the code has it. `plural` says whether it is asked for with a number; `files` are those it is in,
    from the repository's root."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False
    files: tuple[str, ...] = field(default=(), compare=False)

    @property
    def key(self) -> tuple[str, str, str]:
        """By this Qt looks a translation up."""
        return self.context, self.source, self.comment


class Untranslatable(Exception):
    """Calls whose text could not be found by reading the code; one line for each."""


@dataclass(frozen=True, slots=True)
class _Door:
    context: str
    parameters: tuple[str, ...]
    """The names of its parameters; which of them is what, `roles` says."""
    roles: Mapping[str, str]
    """`source`, `comment` or `n` by the name of the parameter."""


def find(folder: Path) -> list[Message]:
    """Every text in the Python files below a folder, sorted, each once. Raises Untranslatable."""
    trees = {
        file.relative_to(folder.parent).as_posix(): ast.parse(file.read_bytes())
        for file in sorted(folder.rglob("*.py"))
        if "_resources" not in file.parts
    }
    doors = {name: _doors(tree) for name, tree in trees.items()}
    found: dict[tuple[str, str, str], Message] = {}
    faults: list[str] = []
    for name, tree in trees.items():
        reader = _Reader(name, {**_imported_doors(tree, doors), **doors[name]})
        reader.visit(tree)
        faults += reader.faults
        for message in reader.messages:
            known = found.get(message.key)
            files = dict.fromkeys([*(known.files if known else ()), name])
            plural = message.plural or (known is not None and known.plural)
            if known is not None and known.plural != message.plural:
                faults.append(f"{name}: “{message.source}” is asked for with and without a number")
            found[message.key] = Message(*message.key, plural, tuple(files))
    if faults:
        raise Untranslatable("\n".join(faults))
    return sorted(found.values())


def _doors(tree: ast.Module) -> dict[str, _Door]:
    """The functions of a module that stand for `QCoreApplication.translate`, by name."""
    return {
        node.name: door for node in tree.body if isinstance(node, ast.FunctionDef) and (door := _door(node)) is not None
    }


def _door(node: ast.FunctionDef) -> _Door | None:
    body = node.body[1:] if ast.get_docstring(node) is not None else node.body
    if len(body) != 1 or not isinstance(body[0], ast.Return) or not isinstance(body[0].value, ast.Call):
        return None
    call = body[0].value
    if not _is_translate(call) or not call.args or (context := _text(call.args[0])) is None:
        return None
    parameters = tuple(argument.arg for argument in node.args.args)
    handed = dict(zip(("source", "comment", "n"), call.args[1:], strict=False))
    roles = {value.id: role for role, value in handed.items() if isinstance(value, ast.Name)}
    return _Door(context, parameters, roles) if "source" in roles.values() else None


def _imported_doors(tree: ast.Module, doors: Mapping[str, Mapping[str, _Door]]) -> dict[str, _Door]:
    """The doors of other modules that a module imports by name."""
    found = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            there = doors.get(f"{node.module.replace('.', '/')}.py", {})
            found.update({alias.asname or alias.name: there[alias.name] for alias in node.names if alias.name in there})
    return found


class _Reader(ast.NodeVisitor):
    """Collects the texts of one module."""

    def __init__(self, name: str, doors: Mapping[str, _Door]) -> None:
        self.messages: list[Message] = []
        self.faults: list[str] = []
        self._name, self._doors = name, doors
        self._classes: list[str] = []
        self._aliases: set[str] = set()
        """Other names of QT_TRANSLATE_NOOP here."""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if _door(node) is None:
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        if isinstance(node.value, ast.Name) and node.value.id == "QT_TRANSLATE_NOOP":
            self._aliases |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = node.func
        if _is_translate(node):
            context, source, comment, number = _arguments(node, ("context", "source", "comment", "n"))
            self._add(node, context, source, comment, number)
        elif isinstance(called, ast.Attribute) and called.attr == "tr":
            if not (isinstance(called.value, ast.Name) and called.value.id == "self" and self._classes):
                self._fault(node, "`tr` of something else than `self`: in which class does the text stand?")
                return
            source, comment, number = _arguments(node, ("source", "comment", "n"))
            if number is not None:
                # Qt looks in the class of the object alone, as soon as there is a number.
                self._fault(node, "a plural through `self.tr` is lost in subclasses: use a function of the module")
            self._add(node, ast.Constant(self._classes[-1]), source, comment, number)
        elif isinstance(called, ast.Name) and called.id in {"QT_TRANSLATE_NOOP", *self._aliases}:
            context, source = _arguments(node, ("context", "source"))
            self._add(node, context, source, None, None)
        elif isinstance(called, ast.Name) and called.id == "Reason" and node.args:
            if not isinstance(node.args[0], ast.Constant):
                self._fault(node, "a reason's sentence must stand in the call")
            self._add(node, ast.Constant("Reasons"), node.args[0], None, None)
        elif isinstance(called, ast.Name) and (door := self._doors.get(called.id)) is not None:
            ordered = _arguments(node, door.parameters)
            handed = zip(door.parameters, ordered, strict=True)
            given = {door.roles[name]: value for name, value in handed if name in door.roles}
            self._add(node, ast.Constant(door.context), given.get("source"), given.get("comment"), given.get("n"))

    def _add(
        self, node: ast.Call, context: ast.expr | None, source: ast.expr | None, comment: ast.expr | None,
        number: ast.expr | None,
    ) -> None:  # fmt: skip
        if isinstance(source, (ast.Name, ast.Attribute, ast.Subscript)):
            return  # a text that was marked where it stands
        known = _text(context), _text(source), "" if comment is None else _text(comment)
        if known[0] is None or known[1] is None:
            self._fault(node, f"not a text that can be read from the code: {ast.unparse(node)}")
            return
        self.messages.append(Message(known[0], known[1], known[2] or "", number is not None))

    def _fault(self, node: ast.Call, why: str) -> None:
        self.faults.append(f"{self._name}:{node.lineno}: {why}")


def _is_translate(node: ast.Call) -> bool:
    """Whether Qt is asked for a text: of an application, by whatever name it goes."""
    if not (isinstance(node.func, ast.Attribute) and node.func.attr == "translate"):
        return False
    named = isinstance(node.func.value, ast.Name) and node.func.value.id == "QCoreApplication"
    return named or len(list(filter(_text, node.args[:2]))) == 2


def _arguments(node: ast.Call, names: tuple[str, ...]) -> Iterator[ast.expr | None]:
    """What a call hands to each of these parameters; None where it hands nothing, or only None."""
    given = dict(zip(names, node.args, strict=False))
    given.update({each.arg: each.value for each in node.keywords if each.arg})
    for name in names:
        value = given.get(name)
        yield None if isinstance(value, ast.Constant) and value.value is None else value


def _text(node: ast.expr | None) -> str | None:
    """A text that stands in the code whole, however many pieces it is written in."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
