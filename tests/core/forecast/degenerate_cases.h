#pragma once

#include <cmath>
#include <functional>
#include <vector>

namespace penumbra::forecast {

/// A series that nobody would choose to forecast.
struct Case {
    const char* name;
    std::vector<double> values;
    std::vector<int> cycles;
    const char* code; ///< a note that the answer must carry; "" for none in particular
};

inline std::vector<double> madeOf(int length, const std::function<double(int)>& value) {
    std::vector<double> values;
    for (int t = 0; t < length; ++t) values.push_back(value(t));
    return values;
}

inline std::vector<Case> degenerateCases() {
    return {
        {"one sample", {3}, {}, "too-short"},
        {"one zero", {0}, {24}, "too-short"},
        {"two equal", {3, 3}, {}, "too-short"},
        {"shorter than a cycle", madeOf(20, [](int t) { return t % 5; }), {24}, "cycle-too-long"},
        {"constant", madeOf(500, [](int) { return 7; }), {24}, "constant"},
        {"constant zero", madeOf(500, [](int) { return 0; }), {}, "constant"},
        {"all but a few missing",
         madeOf(500, [](int t) { return t % 100 == 50 ? t / 100.0 : NAN; }),
         {24},
         "mostly-missing"},
        {"only the last missing", madeOf(300, [](int t) { return t > 200 ? NAN : t % 24; }), {24}, ""},
        {"two levels", madeOf(400, [](int t) { return t / 37 % 2; }), {}, ""},
        {"rare spikes", madeOf(700, [](int t) { return t % 211 == 0 ? 100 : 0; }), {24, 168}, ""},
        {"huge", madeOf(400, [](int t) { return 1e300 * (1 + 0.1 * std::sin(t / 3.8)); }), {24}, ""},
        {"tiny", madeOf(400, [](int t) { return 1e-300 * (1 + 0.1 * std::sin(t / 3.8)); }), {24}, ""},
        {"huge beside tiny", madeOf(300, [](int t) { return t % 2 ? 1e300 : 1e-300; }), {}, ""},
        {"infinite", madeOf(300, [](int t) { return t % 50 == 7 ? INFINITY : t % 24; }), {24}, "infinite"},
        {"negative", madeOf(300, [](int t) { return -100 + t % 24; }), {24}, ""},
        {"horizon longer than history", madeOf(60, [](int t) { return 5 + t % 7; }), {7}, "beyond-history"},
        {"step in the middle", madeOf(600, [](int t) { return t < 300 ? 10 : 1000; }), {24}, ""},
    };
}

} // namespace penumbra::forecast
