#pragma once

#include "views/chart_data.h"

#include <QStringList>

namespace penumbra::views {

/// What a chart shows, for those who cannot see it: where something drawn first lies above the capacity, then one entry
/// for each line, band and mark. Empty for a chart without data.
QStringList chartWords(const ChartData& data);

} // namespace penumbra::views
