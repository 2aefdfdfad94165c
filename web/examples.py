"""The example cases that come with the program."""

from __future__ import annotations

from hlh_engine.rulebook.loader import examples_folder


def example_names() -> list[str]:
    """Their file names."""
    folder = examples_folder()
    return sorted(p.name for p in folder.glob("*.*")) if folder.is_dir() else []


def example_text(name: str) -> str:
    """The text of an example; empty for a name that is none."""
    return (examples_folder() / name).read_text("utf-8") if name in example_names() else ""


def example_titles(lang: str) -> dict[str, str]:
    """Each file with what its first lines say of it: English first, then Chinese."""
    found = {}
    for name in example_names():
        lines = [line.lstrip("# ").strip() for line in example_text(name).splitlines() if line.startswith("#")]
        found[name] = lines[lang == "zh"] if len(lines) > 1 else name
    return found
