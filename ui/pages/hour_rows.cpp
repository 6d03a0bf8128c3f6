#include "pages/hour_rows.h"

#include "models/hour_words.h"

namespace penumbra::pages {

views::HourRow hourRow(const risk::Tolerance& tolerance) {
    views::HourRow row{models::sweepWord(tolerance.kind), models::toleranceSum(tolerance), {}};
    for (int h = 0; h < tolerance.grid.count; ++h) {
        const auto count = risk::unsurvivedAt(tolerance, h);
        row.cells.push_back(count.homeless > 0 ? views::HourCell{views::HourCell::State::Fails, count.all}
                            : count.all > 0    ? views::HourCell{views::HourCell::State::Tight, count.all}
                                               : views::HourCell{});
    }
    return row;
}

} // namespace penumbra::pages
