#include "pages/hour_rows.h"

#include "models/hour_words.h"

namespace penumbra::pages {

views::HourRow hourRow(const risk::Tolerance& tolerance) {
    views::HourRow row{models::sweepWord(tolerance.kind), models::toleranceSum(tolerance), {}};
    const auto count = [&](risk::DemandLevel level, int h) {
        return tolerance.fatal[static_cast<std::size_t>(level)][static_cast<std::size_t>(h)];
    };
    for (int h = 0; h < tolerance.grid.count; ++h) {
        const int fails = count(risk::DemandLevel::Requests, h), tight = count(risk::DemandLevel::P95, h);
        row.cells.push_back(fails > 0   ? views::HourCell{views::HourCell::State::Fails, fails}
                            : tight > 0 ? views::HourCell{views::HourCell::State::Tight, tight}
                                        : views::HourCell{});
    }
    return row;
}

} // namespace penumbra::pages
