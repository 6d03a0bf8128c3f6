#pragma once

#include "risk/tolerance.h"

#include <QString>

namespace penumbra::models {

/// "Hosts", "Two hosts", "Racks", "Zones".
QString sweepWord(risk::SweepKind kind);
/// "▲ 12 h": for how long the loss of one leaves a workload without a host; else "◆ 3 h": for how long it overloads
/// those that take over on more paths than one in twenty; "✓ all hours" where neither happens.
QString toleranceSum(const risk::Tolerance& tolerance);
/// One hour in words: when, how many cannot be lost, and of the first of them who is left without a host or lost with
/// it. The numbers are those of the strip in that hour.
QString hourText(const risk::Tolerance& tolerance, int step);
/// What cannot be lost in that hour, all of it.
std::vector<const risk::FatalSpell*> spellsAt(const risk::Tolerance& tolerance, int step);
/// "▲ by what is reserved", "◆ with the demand of P95".
QString levelText(risk::DemandLevel level);

} // namespace penumbra::models
