#pragma once

#include "risk/unsurvived.h"

#include <QString>

namespace penumbra::models {

/// "Hosts", "Two hosts", "Racks", "Zones".
QString sweepWord(risk::SweepKind kind);
/// "▲ 12 h": for how long there is one that cannot be lost, with the sign of the gravest (risk::sayCannotBeLost());
/// "✓ all hours" where there never is.
QString toleranceSum(const risk::Tolerance& tolerance);
/// One hour in words: when, how many cannot be lost, and of the first of them who is left without a host or lost with
/// it. The numbers are those of the strip in that hour.
QString hourText(const risk::Tolerance& tolerance, int step);
/// What cannot be lost in that hour, and in which others.
std::vector<risk::Unsurvived> lossesAt(const risk::Tolerance& tolerance, int step);
/// "at any time", or "12 h: 3 Mar 02:00 to 06:00, 4 Mar 01:00 to 05:00 and 2 more" of the hours that were looked at.
QString hoursText(const std::vector<base::TimeWindow>& hours, const base::TimeWindow& looked);
/// "▲ by what is reserved", "◆ with the demand of P95".
QString levelText(risk::DemandLevel level);

} // namespace penumbra::models
