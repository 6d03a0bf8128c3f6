#include "models/hour_words.h"

#include "base/sentence_case.h"
#include "models/count_text.h"
#include "models/time_text.h"
#include "models/words.h"

#include <QCoreApplication>
#include <cmath>

namespace penumbra::models {

namespace {

constexpr int kMostSpells = 6;  ///< that a tool tip has room for
constexpr int kMostWindows = 2; ///< that a cell has room for

QString hoursOf(base::Duration duration) {
    const auto all = std::chrono::duration<double, std::ratio<3600>>(duration).count();
    return QString::number(all, 'f', all < 10 && all != std::floor(all) ? 1 : 0);
}

struct HourWords {
    Q_DECLARE_TR_FUNCTIONS(HourWords)
};

QString sentence(const risk::FatalSpell& spell) {
    const auto words = text(base::sentenceCase(spell.text));
    switch (spell.level) {
    case risk::DemandLevel::Requests:
        return HourWords::tr("▲ %1.").arg(words);
    case risk::DemandLevel::Expected:
        return HourWords::tr("◆ %1, with the expected demand.").arg(words);
    case risk::DemandLevel::P90:
        return HourWords::tr("◆ %1, with the demand of P90.").arg(words);
    case risk::DemandLevel::P95:
        break;
    }
    return HourWords::tr("◆ %1, with the demand of P95.").arg(words);
}

/// "▲ 2 leave a workload without a host, ◆ 27 overload who takes over": as the strip counts them.
QString counts(const risk::Tolerance& tolerance, int step) {
    const auto count = risk::unsurvivedAt(tolerance, step);
    const int fails = count.homeless, tight = count.all - count.homeless;
    QStringList parts;
    if (fails == 1) parts << HourWords::tr("▲ 1 leaves a workload without a host");
    if (fails > 1) parts << HourWords::tr("▲ %1 leave a workload without a host").arg(numberText(fails));
    if (tight == 1) parts << HourWords::tr("◆ 1 overloads who takes over, at P95");
    if (tight > 1) parts << HourWords::tr("◆ %1 overload who takes over, at P95").arg(numberText(tight));
    return listText(parts);
}

QString allHold(risk::SweepKind kind) {
    return kind == risk::SweepKind::Racks   ? HourWords::tr("Every single rack can be lost.")
           : kind == risk::SweepKind::Zones ? HourWords::tr("Every single zone can be lost.")
           : kind == risk::SweepKind::Pairs ? HourWords::tr("Any two hosts can be lost, by what is reserved.")
                                            : HourWords::tr("Every single host can be lost.");
}

std::vector<const risk::FatalSpell*> spellsAt(const risk::Tolerance& tolerance, int step) {
    const base::TimeWindow hour{tolerance.grid.at(step), tolerance.grid.at(step + 1)};
    std::vector<const risk::FatalSpell*> out;
    for (const auto& spell : tolerance.spells)
        if (spell.window.overlaps(hour)) out.push_back(&spell);
    return out;
}

} // namespace

QString sweepWord(risk::SweepKind kind) {
    switch (kind) {
    case risk::SweepKind::Hosts:
        return HourWords::tr("Hosts");
    case risk::SweepKind::Pairs:
        return HourWords::tr("Two hosts");
    case risk::SweepKind::Racks:
        return HourWords::tr("Racks");
    case risk::SweepKind::Zones:
        break;
    }
    return HourWords::tr("Zones");
}

QString toleranceSum(const risk::Tolerance& tolerance) {
    int homeless = 0, overloaded = 0; ///< steps
    for (int step = 0; step < tolerance.grid.count; ++step) {
        const auto count = risk::unsurvivedAt(tolerance, step);
        homeless += count.homeless > 0 ? 1 : 0;
        overloaded += count.homeless == 0 && count.all > 0 ? 1 : 0;
    }
    QStringList sums;
    if (homeless > 0) sums << HourWords::tr("▲ %1 h").arg(hoursOf(tolerance.grid.step * homeless));
    if (overloaded > 0) sums << HourWords::tr("◆ %1 h").arg(hoursOf(tolerance.grid.step * overloaded));
    return sums.isEmpty() ? HourWords::tr("✓ all hours") : sums.join(QLatin1Char(' '));
}

std::vector<risk::Unsurvived> lossesAt(const risk::Tolerance& tolerance, int step) {
    auto out = risk::unsurvived(tolerance, {tolerance.grid.at(step), tolerance.grid.at(step + 1)});
    for (const auto& one : risk::unsurvived(tolerance, tolerance.grid.window(), true))
        for (auto& here : out)
            if (here.name == one.name && here.homeless == one.homeless) here.hours = one.hours;
    return out;
}

QString hoursText(const std::vector<base::TimeWindow>& hours, const base::TimeWindow& looked) {
    if (hours == std::vector{looked}) return HourWords::tr("at any time");
    base::Duration sum{};
    QStringList texts;
    for (const auto& window : hours) {
        sum += window.end - window.begin;
        if (texts.size() < kMostWindows) texts << windowText(window);
    }
    const auto more = static_cast<qlonglong>(hours.size()) - texts.size();
    if (more > 0) texts << HourWords::tr("%1 more").arg(numberText(more));
    return HourWords::tr("%1 h: %2").arg(hoursOf(sum), listText(texts));
}

QString levelText(risk::DemandLevel level) {
    switch (level) {
    case risk::DemandLevel::Requests:
        return HourWords::tr("▲ what is reserved");
    case risk::DemandLevel::Expected:
        return HourWords::tr("◆ the expected demand");
    case risk::DemandLevel::P90:
        return HourWords::tr("◆ the demand of P90");
    case risk::DemandLevel::P95:
        break;
    }
    return HourWords::tr("◆ the demand of P95");
}

QString hourText(const risk::Tolerance& tolerance, int step) {
    QStringList lines{HourWords::tr("%1: %2").arg(sweepWord(tolerance.kind), timeText(tolerance.grid.at(step)))};
    const int all = risk::unsurvivedAt(tolerance, step).all;
    if (all == 0) return (lines << allHold(tolerance.kind)).join(QLatin1Char('\n'));
    lines << HourWords::tr("Cannot be lost in this hour: %1 (%2).").arg(numberText(all), counts(tolerance, step));
    const auto spells = spellsAt(tolerance, step);
    const int listed = static_cast<int>(spells.size()), told = std::min(listed, kMostSpells);
    for (int i = 0; i < told; ++i) lines << sentence(*spells[static_cast<std::size_t>(i)]);
    if (all > told && listed >= all)
        lines << HourWords::tr("And %1 more: a double click or Return lists them all.").arg(numberText(all - told));
    else if (all > told)
        lines << HourWords::tr("And %1 more. A double click or Return lists the first %2.")
                     .arg(numberText(all - told), numberText(listed));
    return lines.join(QLatin1Char('\n'));
}

} // namespace penumbra::models
