#include "session/kept_models.h"

#include "base/bytes.h"
#include "base/say.h"

#include <fmt/format.h>

namespace penumbra::session {

namespace {

constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kMostOrigins = 10'000;

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
    return reader.whole() && reader.left() == 0 && models.history.step > base::Duration{} && models.history.count > 0;
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

base::Result<void> keepModels(store::Workspace& workspace, const forecast::Models& models) {
    if (workspace.readOnly() || models.fitted.empty()) return {};
    std::vector<store::Learnt> rows{{{}, writeFrame(models)}};
    for (const auto& key : models.fitted) rows.push_back({key, forecast::writeModel(models.known.at(key))});
    return workspace.putLearnt(rows, models.fitted.size() == models.known.size());
}

std::string sayModels(const forecast::Models& models) {
    const auto fitted = models.fitted.size(), all = models.known.size();
    if (fitted == all) return fmt::format("{} fitted.", base::sayCount(fitted, "series was", "series were"));
    if (fitted == 0)
        return fmt::format("{} went on with the models that are kept.", base::sayCount(all, "series", "series"));
    return fmt::format("{} of {} series went on with the models that are kept, {} fitted.", all - fitted, all,
                       base::sayCount(fitted, "was", "were"));
}

} // namespace penumbra::session
