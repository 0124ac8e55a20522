# Each target does all the set-up it needs, and none that is done already.
STORY ?= dilling-battle

.PHONY: setup demo test docs lock clean

setup: ## .venv/bin/sayso
	@sh tools/setup.sh run
	@echo "ready: .venv/bin/sayso read STORY…"

demo: ## read a sample story
	@sh tools/setup.sh run
	@echo "sayso read examples/$(STORY)/story.html"
	@.venv/bin/sayso read examples/$(STORY)/story.html
	@mkdir -p build && .venv/bin/sayso read examples/$(STORY)/story.html --format html -o build/demo.html
	@echo "the same as a page: build/demo.html"

test: ## every test
	@sh tools/setup.sh test
	@.venv/bin/ruff check -q src tests bench tools && .venv/bin/ruff format -q --check src tests bench tools
	@.venv/bin/mypy
	@.venv/bin/python -m pytest -n 2

docs: ## write the reference pages of docs/ anew
	@sh tools/setup.sh run
	@.venv/bin/python tools/build_docs.py

lock: ## write the lock files anew
	@sh tools/lock.sh

clean:
	rm -rf .venv build dist node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis
