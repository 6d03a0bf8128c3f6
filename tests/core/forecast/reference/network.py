"""Gated recurrent unit and pinball loss, number by number: python3 network.py. Fixtures of network_test.cpp."""
from math import exp, sin, tanh


def made(k):
    return 0.5 * sin(1.7 * k + 0.3)


def matrix(at, rows, columns):  # column by column, then the constant terms
    w = [[made(at + c * rows + r) for c in range(columns)] for r in range(rows)]
    b = [made(at + rows * columns + r) for r in range(rows)]
    return w, b


def times(layer, x):
    w, b = layer
    return [sum(w[r][c] * x[c] for c in range(len(x))) + b[r] for r in range(len(b))]


def gru(inputs, hidden, patches):
    wide, square = (inputs + 1) * hidden, (hidden + 1) * hidden
    x_gates = [matrix(k * wide, hidden, inputs) for k in range(3)]
    h_gates = [matrix(3 * wide + k * square, hidden, hidden) for k in range(3)]
    h = [0.0] * hidden
    for x in patches:
        r = [1 / (1 + exp(-a - b)) for a, b in zip(times(x_gates[0], x), times(h_gates[0], h))]
        z = [1 / (1 + exp(-a - b)) for a, b in zip(times(x_gates[1], x), times(h_gates[1], h))]
        n = [tanh(a + g * b) for a, g, b in zip(times(x_gates[2], x), r, times(h_gates[2], h))]
        h = [(1 - u) * c + u * p for u, c, p in zip(z, n, h)]
    return h


x = [sin(0.9 * k) for k in range(6)]
print("gru", ["%.7f" % v for v in gru(2, 3, [x[0:2], x[2:4], x[4:6]])])
target, answer, total = [1.0, -2.0], [[0.5, -1.0], [1.5, -3.0]], 0.0
for level, row in zip([0.1, 0.9], answer):
    for y, f in zip(target, row):
        total += max(level * (y - f), (level - 1) * (y - f))
print("pinball", "%.7f" % (total / 4))
