"""The encoder as an ONNX graph of int8 weights, written with onnxruntime's fused operators for CPUs.

Weights of linear maps are int8 with a scale for each output; what goes into them is quantised as it comes
(`DynamicQuantizeMatMul`, `QAttention`).  The embedding is int8 with a scale for each piece.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from training.model import Encoder

MS = "com.microsoft"


class Graph:
    """Nodes and weights of a graph in the making."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.weights: list[Any] = []

    def weight(self, name: str, value: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def add(
        self, operator: str, inputs: list[str], output: str, domain: str = "", more: int = 0, **options: Any
    ) -> str:
        outputs = [output, *(f"{output}_{k}" for k in range(more))]
        self.nodes.append(helper.make_node(operator, inputs, outputs, name=output, domain=domain, **options))
        return output

    def linear(self, x: str, name: str, weight: np.ndarray, bias: np.ndarray | None) -> str:
        """x @ weight.T + bias; weight is [out, in] as torch has it."""
        values, scales = by_row(weight)
        inputs = [x, self.weight(f"{name}_w", values.T), self.weight(f"{name}_s", scales),
                  self.weight(f"{name}_z", np.zeros(len(scales), np.int8))]  # fmt: skip
        if bias is not None:
            inputs.append(self.weight(f"{name}_b", bias))
        return self.add("DynamicQuantizeMatMul", inputs, name, MS)


def by_row(weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 values and a float32 scale for each row."""
    scales = np.maximum(np.abs(weight).max(1), 1e-8) / 127
    return np.round(weight / scales[:, None]).astype(np.int8), scales.astype(np.float32)


def export(encoder: Encoder, heads: int, epsilon: float, path: Path) -> None:
    """Write the graph: `ids` int64 [batch, pieces] in, `vectors` float32 [batch, pieces, width] out."""
    g = Graph()
    array = lambda t: t.detach().float().numpy()  # noqa: E731
    values, scales = by_row(array(encoder.word))
    table, scale = g.weight("word", values), g.weight("word_scale", scales[:, None])
    x = g.add("Cast", [g.add("Gather", [table, "ids"], "word_i8")], "word_f", to=TensorProto.FLOAT)
    x = g.add("Mul", [x, g.add("Gather", [scale, "ids"], "word_s")], "word_x")
    zero, one = (g.weight(n, np.array([v], np.int64)) for n, v in (("zero", 0), ("one", 1)))
    length = g.add("Slice", [g.add("Shape", ["ids"], "shape"), one, g.weight("two", np.array([2], np.int64))], "length")
    place = g.add("Slice", [g.weight("place", array(encoder.place)), zero, length, zero], "place_n")
    x = g.add("Add", [x, place], "embedded")
    norm = [g.weight("norm_g", array(encoder.norm.weight)), g.weight("norm_b", array(encoder.norm.bias))]
    x = g.add("LayerNormalization", [x, *norm], "x", axis=-1, epsilon=epsilon)
    for n, layer in enumerate(encoder.layers):
        w = {k: array(v) for k, v in layer.state_dict().items()}
        p = f"l{n}_"
        qkv = g.linear(x, p + "qkv", w["qkv.weight"], w["qkv.bias"])
        width = w["out.weight"].shape[0]
        parts = [f"{p}{k}" for k in "qkv"]
        g.nodes.append(helper.make_node("Split", [qkv, g.weight(p + "split", np.array([width] * 3, np.int64))], parts,
                                        name=p + "cut", axis=-1))  # fmt: skip
        a = g.add("MultiHeadAttention", parts, p + "attention", MS, num_heads=heads)
        a = g.linear(a, p + "out", w["out.weight"], w["out.bias"])

        def normalised(a: str, x: str, number: str, p: str = p, w: dict[str, np.ndarray] = w) -> str:
            # SkipLayerNormalization does this in one step and takes four times as long
            sum_ = g.add("Add", [a, x], f"{p}sum{number}")
            names = [
                g.weight(f"{p}norm{number}_{k}", w[f"norm{number}.{full}"])
                for k, full in (("g", "weight"), ("b", "bias"))
            ]
            return g.add("LayerNormalization", [sum_, *names], f"{p}x{number}", axis=-1, epsilon=epsilon)

        x = normalised(a, x, "1")
        u = g.linear(x, p + "up", w["up.weight"], None)
        u = g.add("BiasGelu", [u, g.weight(p + "up_b", w["up.bias"])], p + "gelu", MS)
        d = g.linear(u, p + "down", w["down.weight"], w["down.bias"])
        x = normalised(d, x, "2")
    g.nodes[-1].output[0] = "vectors"
    width = encoder.word.shape[1]
    graph = helper.make_graph(
        g.nodes, "encoder",
        [helper.make_tensor_value_info("ids", TensorProto.INT64, ["batch", "pieces"])],
        [helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["batch", "pieces", width])],
        g.weights,
    )  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)])
    model.ir_version = 9
    onnx.save(model, str(path))


def export_heads(reader: Any, path: Path) -> None:
    """Write tags and linker: `words` [n, width], `cues` [k, width], `index` and `distance` [k, m] in; logits out."""
    g = Graph()
    array = lambda t: t.detach().float().numpy()  # noqa: E731
    w = {k: array(v) for k, v in reader.state_dict().items() if not k.startswith("encoder.")}

    def linear(x: str, name: str, weight: np.ndarray, bias: np.ndarray, output: str) -> str:
        x = g.add("MatMul", [x, g.weight(name + "_w", weight.T)], name + "_m")
        return g.add("Add", [x, g.weight(name + "_b", bias)], output)

    linear("words", "tag", w["tags.weight"], w["tags.bias"], "tags")
    inner = w["linker.label.weight"].shape[1]
    half = np.array([inner, inner], np.int64)
    for name in ("word", "cue"):
        linear(f"{name}s", name, w[f"linker.{name}.weight"], w[f"linker.{name}.bias"], f"{name}_both")
        g.nodes.append(helper.make_node("Split", [f"{name}_both", g.weight(f"{name}_half", half)],
                                        [f"{name}_sum", f"{name}_product"], name=f"{name}_cut", axis=-1))  # fmt: skip
    one = g.weight("one", np.array([1], np.int64))
    near = lambda x: g.add("Gather", [x, "index"], x + "_near", axis=0)  # noqa: E731
    of_cue = lambda x: g.add("Unsqueeze", [x, one], x + "_row")  # noqa: E731
    z = g.add("Mul", [near("word_product"), of_cue("cue_product")], "product")
    z = g.add("Add", [z, near("word_sum")], "z1")
    z = g.add("Add", [z, of_cue("cue_sum")], "z2")
    z = g.add("Add", [z, g.add("Gather", [g.weight("places", array(reader.linker.places())), "distance"], "far")], "z3")
    z = g.add("Gelu", [z], "z4", MS)
    t = g.add("Transpose", [z], "t1", perm=[0, 2, 1])
    t = g.add("Conv", [t, g.weight("near_w", w["linker.near.weight"]), g.weight("near_b", w["linker.near.bias"])], "t2",
              group=inner, kernel_shape=[7], pads=[3, 3])  # fmt: skip
    t = g.add("Transpose", [g.add("Gelu", [t], "t3", MS)], "t4", perm=[0, 2, 1])
    linear(g.add("Add", [z, t], "z5"), "label", w["linker.label.weight"], w["linker.label.bias"], "links")
    width = w["tags.weight"].shape[1]
    floats, ints = TensorProto.FLOAT, TensorProto.INT64
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        g.nodes, "attribution",
        [value("words", floats, ["n", width]), value("cues", floats, ["k", width]),
         value("index", ints, ["k", "m"]), value("distance", ints, ["k", "m"])],
        [value("tags", floats, ["n", 9]), value("links", floats, ["k", "m", 5])], g.weights)  # fmt: skip
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)])
    model.ir_version = 9
    onnx.save(model, str(path))


def export_names(reader: Any, path: Path) -> None:
    """The head of names as arrays: `weight` [width, tags], `bias` [tags]."""
    weight, bias = (t.detach().float().numpy() for t in (reader.names.weight, reader.names.bias))
    np.savez_compressed(path, weight=weight.T.astype(np.float32), bias=bias.astype(np.float32))


def save_tokenizer(tokenizer: Any, path: Path) -> None:
    """The tokenizer in one line: half the size."""
    path.write_text(
        json.dumps(json.loads(tokenizer.to_str()), ensure_ascii=False, separators=(",", ":")), encoding="utf8"
    )
