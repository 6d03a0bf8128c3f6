#include "forecast/remark.h"

#include "base/text.h"

#include <array>

namespace penumbra::forecast {

namespace {

constexpr char kBetween = '\x1F';

} // namespace

base::Problem keptNote(const char* code, const char* text, std::initializer_list<std::string> values) {
    std::string whole = text;
    for (const auto& value : values) whole += kBetween + value;
    return {base::Severity::Note, code, "", std::move(whole)};
}

base::Problem told(base::Problem note) {
    std::array<std::string, 2> values;
    const auto end = note.text.find(kBetween);
    std::size_t from = end;
    for (auto& value : values) {
        if (from == std::string::npos) break;
        const auto next = note.text.find(kBetween, from + 1);
        value = note.text.substr(from + 1, next == std::string::npos ? next : next - from - 1);
        from = next;
    }
    const auto text = note.text.substr(0, end);
    note.text = end == std::string::npos ? base::said("Forecast", text.c_str())
                                         : base::said("Forecast", text.c_str(), values[0], values[1]);
    return note;
}

} // namespace penumbra::forecast
