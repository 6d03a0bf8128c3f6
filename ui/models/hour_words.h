#pragma once

#include "risk/tolerance.h"

#include <QString>

namespace penumbra::models {

/// "Hosts", "Racks", "Zones".
QString sweepWord(risk::SweepKind kind);
/// "▲ 12 h": for how long the loss of one leaves somebody without a host; else "◆ 3 h": for how long it overloads those
/// that take over on more paths than one in twenty; "✓ all hours" where neither happens.
QString toleranceSum(const risk::Tolerance& tolerance);
/// One hour in words: when, what is lost, and who is left without a host or lost with it.
QString hourText(const risk::Tolerance& tolerance, int step);

} // namespace penumbra::models
