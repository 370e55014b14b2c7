# Paragraphs with an indent of their own for the first line and the others.
import textwrap

NOTES = "Checks run before anything is written, and what they find is shown with its place in the source."

print(textwrap.fill(NOTES, width=40, initial_indent="* ", subsequent_indent="  "))
for line in textwrap.wrap(NOTES, 32, subsequent_indent="> "):
    print(f"[{line}]")
print(textwrap.fill(NOTES, 60, initial_indent="    "))
