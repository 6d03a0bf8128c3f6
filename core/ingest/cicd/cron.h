#pragma once

#include "base/result.h"
#include "base/time.h"

#include <bitset>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// A schedule of five fields (minute, hour, day of the month, month, day of the week) as cron reads it: lists, ranges,
/// steps, names of months and days, and `@daily` and its like. Where both days are given, either of them is enough.
class Cron final {
public:
    static base::Result<Cron> parse(std::string_view text);

    /// When it is due inside the window, on the clock that the window is given in; at most `most` times.
    std::vector<base::Time> within(const base::TimeWindow& window, std::size_t most) const;

private:
    bool isDay(std::chrono::sys_days day) const;
    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<7> m_weekdays;
    bool m_anyDay = false, m_anyWeekday = false;
};

} // namespace penumbra::ingest
