#include "session/kept_models.h"

#include "base/bytes.h"
#include "base/grouped.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::session {

namespace {

constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kMostOrigins = 10'000;
constexpr int kMostSteps = 100'000;
constexpr std::int64_t kMostMillis = 200'000'000'000'000; ///< some six thousand years about 1970

std::string writeFrame(const forecast::Models& models) {
    base::ByteWriter writer;
    writer.put(kVersion);
    writer.put(base::toMillis(models.history.begin));
    writer.put(static_cast<std::int64_t>(models.history.step.count()));
    writer.put(models.history.count);
    writer.put(models.horizon);
    writer.put(models.plan.horizon);
    writer.put(models.plan.train);
    writer.put(models.plan.back);
    return writer.bytes();
}

bool readFrame(std::string_view bytes, forecast::Models& models) {
    base::ByteReader reader(bytes);
    if (reader.number<std::uint32_t>() != kVersion) return false;
    models.history.begin = base::fromMillis(reader.number<std::int64_t>());
    models.history.step = base::Duration(reader.number<std::int64_t>());
    models.history.count = reader.number<int>();
    models.horizon = reader.number<int>();
    models.plan.horizon = reader.number<int>();
    models.plan.train = reader.number<int>();
    models.plan.back = reader.numbers<int>(kMostOrigins);
    const auto& back = models.plan.back;
    const bool ordered =
        std::is_sorted(back.rbegin(), back.rend()) && (back.empty() || back.back() >= models.plan.horizon);
    const auto inCalendar = [](base::Time t) {
        return t >= base::fromMillis(-kMostMillis) && t <= base::fromMillis(kMostMillis);
    };
    return reader.whole() && reader.left() == 0 && ordered && models.plan.train >= 0 && models.history.count > 0 &&
           models.history.count <= kMostSteps && models.horizon > 0 && models.horizon <= kMostSteps &&
           models.plan.horizon > 0 && models.plan.horizon <= models.horizon && inCalendar(models.history.begin) &&
           models.history.step > base::Duration{} && models.history.step.count() <= kMostMillis / kMostSteps;
}

} // namespace

forecast::Models readModels(const store::Workspace& workspace) {
    forecast::Models models;
    bool framed = false;
    const auto rows = workspace.learnt();
    if (!rows) return models;
    for (const auto& row : *rows) {
        if (row.key == model::SeriesKey{})
            framed = readFrame(row.bytes, models);
        else if (auto model = forecast::readModel(row.bytes))
            models.known[row.key] = std::move(*model);
    }
    return framed ? models : forecast::Models{};
}

base::Result<void> keepModels(store::Workspace& workspace, const forecast::Models& models, bool all) {
    all = all || models.fitted.size() == models.known.size();
    if (workspace.readOnly() || (models.fitted.empty() && !all)) return {};
    std::vector<store::Learnt> rows{{{}, writeFrame(models)}};
    if (all)
        for (const auto& [key, model] : models.known) rows.push_back({key, forecast::writeModel(model)});
    else
        for (const auto& key : models.fitted) rows.push_back({key, forecast::writeModel(models.known.at(key))});
    return workspace.putLearnt(rows, all);
}

std::string sayModels(const forecast::Models& models) {
    const auto fitted = models.fitted.size(), all = models.known.size();
    const auto say = [](std::size_t count) { return base::grouped(count); };
    if (fitted == all)
        return fitted == 1 ? PENUMBRA_SAY("Session", "1 series was fitted.")()
                           : PENUMBRA_SAY("Session", "{} series were fitted.")(say(fitted));
    if (fitted == 0) return PENUMBRA_SAY("Session", "{} series went on with the models that are kept.")(say(all));
    return fitted == 1
               ? PENUMBRA_SAY("Session", "{} of {} series went on with the models that are kept, 1 was fitted.")(
                     say(all - fitted), say(all))
               : PENUMBRA_SAY("Session", "{} of {} series went on with the models that are kept, {} were fitted.")(
                     say(all - fitted), say(all), say(fitted));
}

} // namespace penumbra::session
