# Each target does all the set-up it needs, and none that is done already.
STORY ?= dilling-battle
SHARED ?= ../shared

.PHONY: setup demo test docs golden train data lock clean

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
	@.venv/bin/ruff check -q src tests bench tools training && .venv/bin/ruff format -q --check src tests bench tools training
	@.venv/bin/mypy
	@.venv/bin/python -m pytest -n 2

docs: ## write the reference pages of docs/ anew
	@sh tools/setup.sh run
	@.venv/bin/python tools/build_docs.py

golden: ## write the golden outlines anew; read the difference before you commit it
	@sh tools/setup.sh test
	@SAYSO_GOLDEN=write .venv/bin/python -m pytest -q tests/test_reading.py

train: ## train the encoder and the small models on the development corpora, SHARED/data
	@sh tools/setup.sh test
	@sh tools/setup.sh train
	@.venv/bin/python -m training --shared $(SHARED)
	@PYTHONPATH=. .venv/bin/python tools/train_places.py --shared $(SHARED) --write
	@.venv/bin/python -m tools.train_status --shared $(SHARED)
	@.venv/bin/python -m tools.train_events --shared $(SHARED)
	@.venv/bin/python -m bench.cue_confidence --shared $(SHARED) --write

data: ## build the gazetteer and the outlines of countries
	@sh tools/setup.sh test
	@.venv/bin/python tools/build_gazetteer.py node_modules/world-atlas
	@.venv/bin/python tools/build_outlines.py node_modules/world-atlas

lock: ## write the lock files anew
	@sh tools/lock.sh

clean:
	rm -rf .venv build dist node_modules .pytest_cache .mypy_cache .ruff_cache .hypothesis
