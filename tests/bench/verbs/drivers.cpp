#include "base/file.h"
#include "bench/verb.h"
#include "forecast/driver.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <sstream>

namespace penumbra::bench {

namespace {

using Table = std::vector<std::vector<double>>; ///< columns

constexpr std::array<const char*, 4> kMachines{"1-6", "1-7", "2-7", "2-8"};

/// Load and response by column of the server machine data set, in the order in which its authors name the metrics:
/// https://github.com/NetManAIOps/OmniAnomaly/issues/22
struct Couple {
    int load, response;
    const char* name;
};
constexpr std::array<Couple, 8> kCouples{{{31, 0, "passive_opens cpu"},
                                          {31, 19, "passive_opens eth1_fo"},
                                          {31, 22, "passive_opens tcp_tw"},
                                          {31, 5, "passive_opens mem_u"},
                                          {27, 0, "in_segs cpu"},
                                          {27, 1, "in_segs load_1"},
                                          {27, 19, "in_segs eth1_fo"},
                                          {25, 0, "curr_estab cpu"}}};

base::Result<Table> columnsOf(const std::string& path) {
    auto bytes = base::readFile(path, std::uint64_t{1} << 28);
    if (!bytes) return tl::make_unexpected(bytes.error());
    const auto text = base::gunzip(*bytes);
    if (!text) return tl::make_unexpected(text.error());
    Table columns;
    std::istringstream lines(*text);
    std::string line;
    std::getline(lines, line); // the names: timestamp, label, m00, ...
    while (std::getline(lines, line)) {
        std::istringstream cells(line);
        std::size_t c = 0;
        for (std::string cell; std::getline(cells, cell, ','); ++c) {
            if (c < 2) continue;
            if (columns.size() < c - 1) columns.emplace_back();
            double value = NAN;
            std::from_chars(cell.data(), cell.data() + cell.size(), value);
            columns[c - 2].push_back(value);
        }
    }
    return columns;
}

struct Tally {
    double steps = 0, inside80 = 0, inside95 = 0, promised80 = 0, promised95 = 0, error = 0, without = 0, fits = 0;
    double explained = 0, seconds = 0;
};

/// Fits what lies before each origin and holds the next stretch against the bands.
void measure(const std::vector<double>& load, const std::vector<double>& response, const Options& options,
             const base::Run& run, Tally& tally) {
    const auto n = load.size();
    const auto ahead = static_cast<std::size_t>(option(options, "ahead", 576));
    const auto window = static_cast<std::size_t>(option(options, "window", 4032));
    for (int origin = 1; origin <= option(options, "origins", 5); ++origin) {
        const std::size_t end = n - ahead * static_cast<std::size_t>(origin);
        const std::size_t begin = end > window ? end - window : 0;
        const double started = processorSeconds();
        const auto driver = forecast::fitDriver(
            {std::span(load).subspan(begin, end - begin), std::span(response).subspan(begin, end - begin)}, run);
        if (!driver) continue;
        tally.seconds += processorSeconds() - started;
        tally.fits += 1;
        tally.explained += driver->explainsNothing ? 0 : 1;
        tally.promised80 += driver->coverage[0];
        tally.promised95 += driver->coverage[1];
        std::vector<double> sorted(response.begin() + static_cast<std::ptrdiff_t>(begin),
                                   response.begin() + static_cast<std::ptrdiff_t>(end));
        std::nth_element(sorted.begin(), sorted.begin() + std::ssize(sorted) / 2, sorted.end());
        const double middle = sorted[sorted.size() / 2];
        for (std::size_t t = end; t < std::min(end + ahead, n); ++t) {
            const auto driven = forecast::predict(*driver, load[t - static_cast<std::size_t>(driver->lag)]);
            const auto inside = [&](std::size_t b) {
                return driven.bands[b].low <= response[t] && response[t] <= driven.bands[b].high ? 1 : 0;
            };
            tally.steps += 1;
            tally.inside80 += inside(0);
            tally.inside95 += inside(1);
            tally.error += std::abs(response[t] - driven.median);
            tally.without += std::abs(response[t] - middle);
        }
    }
}

base::Json jsonOf(const Tally& tally) {
    const auto percent = [](double part, double all) { return std::round(1000 * part / all) / 10; };
    return {{"fits", tally.fits},
            {"explain", tally.explained},
            {"in_80", percent(tally.inside80, tally.steps)},
            {"in_95", percent(tally.inside95, tally.steps)},
            {"said_80", percent(tally.promised80, tally.fits)},
            {"said_95", percent(tally.promised95, tally.fits)},
            {"error_saved", percent(tally.without - tally.error, tally.without)},
            {"ms_a_fit", std::round(10000 * tally.seconds / tally.fits) / 10}};
}

void add(Tally& all, const Tally& one) {
    all.steps += one.steps, all.inside80 += one.inside80, all.inside95 += one.inside95;
    all.promised80 += one.promised80, all.promised95 += one.promised95, all.error += one.error;
    all.without += one.without, all.fits += one.fits, all.explained += one.explained, all.seconds += one.seconds;
}

base::Result<base::Json> runDrivers(const Options& options, const base::Run& run) {
    const auto folder = option(options, "data", std::string(PENUMBRA_DATA) + "/data");
    Tally all;
    std::map<std::string, Tally> couples;
    for (const char* machine : kMachines) {
        const auto columns = columnsOf(fmt::format("{}/failure/multivariate/smd_machine-{}.csv.gz", folder, machine));
        if (!columns) return tl::make_unexpected(columns.error());
        for (const auto& couple : kCouples) {
            Tally one;
            measure((*columns)[static_cast<std::size_t>(couple.load)],
                    (*columns)[static_cast<std::size_t>(couple.response)], options, run, one);
            add(couples[couple.name], one);
            add(all, one);
        }
    }
    auto json = jsonOf(all);
    for (const auto& [name, tally] : couples) json["couples"][name] = jsonOf(tally);
    return json;
}

} // namespace

extern constinit const Verb drivers{
    "drivers", "what connections and packets do to CPU, memory and network of real machines, held against later time",
    &runDrivers};

} // namespace penumbra::bench
