#include "models/hour_words.h"

#include "models/time_text.h"
#include "models/words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace penumbra::models {

namespace {

constexpr int kMostSpells = 6; ///< that a tool tip has room for

struct HourWords {
    Q_DECLARE_TR_FUNCTIONS(HourWords)
};

QString sentence(const risk::FatalSpell& spell) {
    auto words = text(spell.text);
    words[0] = words[0].toUpper();
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

QString allHold(risk::SweepKind kind) {
    return kind == risk::SweepKind::Racks   ? HourWords::tr("Every single rack can be lost.")
           : kind == risk::SweepKind::Zones ? HourWords::tr("Every single zone can be lost.")
                                            : HourWords::tr("Every single host can be lost.");
}

} // namespace

QString sweepWord(risk::SweepKind kind) {
    switch (kind) {
    case risk::SweepKind::Hosts:
        return HourWords::tr("Hosts");
    case risk::SweepKind::Pairs:
        return HourWords::tr("Pairs");
    case risk::SweepKind::Racks:
        return HourWords::tr("Racks");
    case risk::SweepKind::Zones:
        break;
    }
    return HourWords::tr("Zones");
}

QString toleranceSum(const risk::Tolerance& tolerance) {
    const auto hours = [&](risk::DemandLevel level) {
        const auto& fatal = tolerance.fatal[static_cast<std::size_t>(level)];
        const auto steps = std::count_if(fatal.begin(), fatal.end(), [](int count) { return count > 0; });
        const auto all = std::chrono::duration<double, std::ratio<3600>>(tolerance.grid.step * steps).count();
        return QString::number(all, 'f', all < 10 && all != std::floor(all) ? 1 : 0);
    };
    const auto fails = hours(risk::DemandLevel::Requests), tight = hours(risk::DemandLevel::P95);
    if (fails != QLatin1String("0")) return HourWords::tr("▲ %1 h").arg(fails);
    return tight == QLatin1String("0") ? HourWords::tr("✓ all hours") : HourWords::tr("◆ %1 h").arg(tight);
}

QString hourText(const risk::Tolerance& tolerance, int step) {
    const base::TimeWindow hour{tolerance.grid.at(step), tolerance.grid.at(step + 1)};
    QStringList lines{HourWords::tr("%1: %2").arg(sweepWord(tolerance.kind), timeText(hour.begin))};
    int more = 0;
    for (const auto& spell : tolerance.spells) {
        if (!spell.window.overlaps(hour)) continue;
        if (lines.size() <= kMostSpells)
            lines << sentence(spell);
        else
            ++more;
    }
    if (lines.size() == 1) lines << allHold(tolerance.kind);
    if (more > 0) lines << HourWords::tr("And %1 more that cannot be lost.").arg(more);
    return lines.join(QLatin1Char('\n'));
}

} // namespace penumbra::models
