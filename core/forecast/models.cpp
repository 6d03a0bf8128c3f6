#include "forecast/models.h"

#include "base/bytes.h"
#include "forecast/answer.h"

#include <algorithm>

namespace penumbra::forecast {

bool Models::reach(const base::TimeGrid& grid) const {
    if (plan.back.empty() || history.step != grid.step || horizon != grid.count || grid.begin < history.end() ||
        (grid.begin - history.end()) % grid.step != base::Duration{})
        return false;
    constexpr base::Duration kWeek = std::chrono::hours(24 * 7);
    return grid.begin - history.end() <=
           std::min<base::Duration>(plan.horizon * grid.step, std::max(kWeek, 7 * grid.step));
}

std::optional<Forecast> goOn(const Model& model, const Request& request, int newer, const base::Run& run) {
    const Fitted& fitted = model.fitted;
    const int length = static_cast<int>(request.values.size());
    if (!fitted.hasBacktest() || fitted.skipped + fitted.length + newer != length ||
        fitted.coverage.size() != request.levels.size())
        return std::nullopt;
    const bool deployed = std::any_of(request.events.begin(), request.events.end(), [&](const EventWindow& event) {
        return event.lasting && event.begin >= length - newer && event.begin < length;
    });
    Watch watch = model.watch;
    for (const double value : request.values.last(static_cast<std::size_t>(newer))) watch.add(value);
    if (deployed || !watch.holds()) return std::nullopt;
    Prepared prepared = prepareFrom(request.values, fitted.skipped, fitted.unit);
    takeOut(prepared.values, scheduledIn(prepared, request.events), fitted.explained);
    return answer(fitted, prepared, request, run);
}

std::string writeModel(const Model& model) {
    base::ByteWriter writer;
    writer.put(model.source);
    writer.put(model.question);
    writer.put(base::toMillis(model.end));
    writer.put(std::string_view(writeFitted(model.fitted)));
    writer.put(model.watch.expected);
    writer.put(model.watch.size);
    writer.put(model.watch.limit);
    writer.put(model.watch.last);
    return writer.bytes();
}

base::Result<Model> readModel(std::string_view bytes) {
    constexpr std::size_t kMost = 1U << 30;
    base::ByteReader reader(bytes);
    Model model;
    model.source = reader.number<std::uint64_t>();
    model.question = reader.number<std::uint64_t>();
    model.end = base::fromMillis(reader.number<std::int64_t>());
    auto fitted = readFitted(reader.text(kMost));
    if (!fitted) return tl::unexpected(fitted.error());
    model.fitted = std::move(*fitted);
    model.watch.expected = reader.numbers<float>(kMost);
    model.watch.size = reader.numbers<float>(kMost);
    model.watch.limit = reader.numbers<float>(kMost);
    model.watch.last = reader.number<float>();
    if (!reader.whole() || reader.left() > 0 || model.watch.size.size() != model.watch.expected.size() ||
        model.watch.limit.size() > model.watch.expected.size())
        return base::failInput("The kept forecast model is damaged; fit it anew.");
    return model;
}

} // namespace penumbra::forecast
