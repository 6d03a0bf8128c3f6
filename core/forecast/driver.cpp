#include "forecast/driver.h"

#include "base/say.h"
#include "base/text.h"
#include "forecast/driver_blocks.h"
#include "forecast/driver_measure.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

constexpr int kLeastPairs = 24;                                        ///< for any line
constexpr int kBlocks = 10;                                            ///< of held-out time
constexpr double kSkill = 0.05;                                        ///< less explains nothing
constexpr double kSlopeGain = 0.02, kKneeGain = 0.01, kLagGain = 0.02; ///< of the error, that a richer choice must save
constexpr double kFlat = 1e-9; ///< range of the load over its size that counts as none

/// Load and response moved and scaled to about 0..1, and back.
struct Scaling {
    double load0 = 0, loadUnit = 1, response0 = 0, responseUnit = 1;

    void enter(Pairs& pairs) const {
        for (double& x : pairs.load) x = (x - load0) / loadUnit;
        for (double& y : pairs.response) y = (y - response0) / responseUnit;
    }
    Response back(const Response& r) const {
        Response out = r;
        const double ratio = responseUnit / loadUnit;
        out.slope = r.slope * ratio;
        out.bend = r.bend * ratio;
        out.knee = r.hasKnee() ? load0 + r.knee * loadUnit : 0;
        out.intercept = response0 + (r.intercept - r.slope * (load0 / loadUnit)) * responseUnit;
        return out;
    }
};

/// A power of two near the ninth decile of the distances, so that a few wild ones do not make the rest vanish.
double unitOf(const std::vector<double>& values, double from) {
    std::vector<double> distances;
    for (const double v : values) distances.push_back(std::abs(v - from));
    const double most = *std::max_element(distances.begin(), distances.end());
    const double typical = std::max(stats::quantile(distances, 0.9), 1e-100 * most);
    return typical > 1e-100 ? std::ldexp(1.0, std::ilogb(typical)) : 1;
}

Scaling frameOf(const Pairs& pairs) {
    const double middle = stats::median(pairs.response);
    return {pairs.load.front(), unitOf(pairs.load, pairs.load.front()), middle, unitOf(pairs.response, middle)};
}

/// Blocks of held-out time: equal ones, of a dozen pairs or more.
TimeBlocks heldBlocks(const Pairs& pairs) {
    return blocksOf(pairs, std::clamp(static_cast<int>(pairs.size()) / 12, 2, kBlocks));
}

/// The form and the lag that held-out time speaks for.
struct Chosen {
    Pairs pairs;
    TimeBlocks blocks;
    ResponseForm form = ResponseForm::Constant;
    int lag = 0;
    HeldOut held;
    double skill = 0;
};

Chosen withoutLoad(Pairs pairs) {
    Chosen chosen{std::move(pairs), {}, ResponseForm::Constant, 0, {}, 0};
    chosen.blocks = heldBlocks(chosen.pairs);
    chosen.held = holdOut(chosen.pairs, chosen.blocks, ResponseForm::Constant);
    return chosen;
}

/// The richest form that earns its place, at the lag that the linear one speaks for; ends early when it is stopped.
Chosen choose(const DriverRequest& request, const Scaling& frame, const Pairs& unlagged, const base::Run& run) {
    Chosen best = withoutLoad(unlagged);
    const HeldOut constant = best.held;
    best.form = ResponseForm::Linear;
    best.held = holdOut(best.pairs, best.blocks, best.form);
    for (int lag = 1; lag <= request.mostLag && !run.stopped(); ++lag) {
        Chosen trailing{pairsOf(request.load, request.response, lag), {}, ResponseForm::Linear, lag, {}, 0};
        if (trailing.pairs.size() < kLeastPairs) continue;
        frame.enter(trailing.pairs);
        trailing.blocks = heldBlocks(trailing.pairs);
        if (trailing.blocks.count != best.blocks.count) continue;
        trailing.held = holdOut(trailing.pairs, trailing.blocks, trailing.form);
        if (clearlyBetter(trailing.held, best.held, kLagGain)) best = std::move(trailing);
    }
    for (const auto form : {ResponseForm::Saturating, ResponseForm::Bending}) {
        if (run.stopped()) break;
        auto held = holdOut(best.pairs, best.blocks, form);
        if (clearlyBetter(held, best.held, kKneeGain)) best.form = form, best.held = std::move(held);
    }
    const double without = constant.meanLoss();
    best.skill = without > 0 ? 1 - best.held.meanLoss() / without : 0;
    if (best.skill >= kSkill && clearlyBetter(best.held, constant, kSlopeGain)) return best;
    Chosen none = withoutLoad(unlagged);
    none.skill = best.skill;
    return none;
}

void addIntervals(Driver& driver) {
    std::vector<double> slopes, knees;
    for (const auto& draw : driver.draws) slopes.push_back(draw.slope), knees.push_back(draw.knee);
    double most = 0, squares = 0; // slopes may be near the largest number: no square of one
    for (const double s : slopes) most = std::max(most, std::abs(s - driver.response.slope));
    for (const double s : slopes) squares += most > 0 ? std::pow((s - driver.response.slope) / most, 2) : 0;
    const double wide = most * stats::normalQuantile(0.975) * std::sqrt(squares / static_cast<double>(slopes.size()));
    driver.slope = {0.95, driver.response.slope - wide, driver.response.slope + wide};
    if (driver.response.hasKnee())
        driver.knee = Interval{0.95, std::clamp(stats::quantile(knees, 0.025), driver.lowLoad, driver.highLoad),
                               std::clamp(stats::quantile(knees, 0.975), driver.lowLoad, driver.highLoad)};
}

void put(Driver& driver, base::Severity severity, const char* code, std::string text) {
    driver.notes.push_back({severity, code, {}, std::move(text)});
}

void addNotes(Driver& driver, bool tooShort, bool oneLoad, std::ptrdiff_t wild) {
    using enum base::Severity;
    if (wild > 0)
        put(driver, Warning, "out-of-range",
            PENUMBRA_SAY("Driver", "{} of load and response are beyond 1e100 and were left out. Check where "
                                   "they come from.")(
                base::sayCount(wild, PENUMBRA_TEXT("Count", "value"), PENUMBRA_TEXT("Count", "values"))));
    if (tooShort)
        put(driver, Warning, "too-short",
            PENUMBRA_SAY("Driver",
                         "Load and response are known together at {} moments only; nothing can be "
                         "measured from fewer than {}, so the answer is what was seen.")(driver.pairs, kLeastPairs));
    else if (oneLoad)
        put(driver, Warning, "constant-load",
            PENUMBRA_SAY("Driver", "The load was always the same, so nothing tells what another one would do.")());
    else if (driver.explainsNothing)
        put(driver, Note, "explains-nothing",
            PENUMBRA_SAY("Driver", "The load explains nothing: in time held out, knowing it makes the error "
                                   "{:.0f} % smaller. The response is taken as independent of it.")(
                100 * std::max(driver.skill, 0.0)));
    if (driver.lag > 0)
        put(driver, Note, "lag",
            PENUMBRA_SAY("Driver", "The response trails the load by {}.")(
                base::sayCount(driver.lag, PENUMBRA_TEXT("Count", "step"), PENUMBRA_TEXT("Count", "steps"))));
}

/// Everything that is measured of the chosen form.
void fill(Driver& driver, const Chosen& chosen, const Scaling& frame, const base::Run& run) {
    const Response line = fitResponse(chosen.pairs, chosen.form);
    for (const auto& draw : drawsOf(chosen.pairs, chosen.held.errors, line, run))
        driver.draws.push_back(frame.back(draw));
    driver.response = frame.back(line);
    driver.lag = chosen.lag;
    auto errors = holdOut(chosen.pairs, chosen.blocks, chosen.form, true).errors;
    driver.spread = spreadOf(chosen.pairs, errors);
    for (std::size_t i = 0; i < errors.size(); ++i) errors[i] /= driver.spread.at(chosen.pairs.load[i]);
    const double widening = wideningOf(errors, chosen.blocks);
    driver.coverage = coverageOf(errors, chosen.blocks, widening, driver.levels);
    for (double& e : errors) e *= widening;
    driver.errors = inTime(chosen.pairs, errors);
    for (double& load : driver.spread.loads) load = frame.load0 + load * frame.loadUnit;
    for (double& size : driver.spread.sizes) size *= frame.responseUnit;
    if (line.form != ResponseForm::Constant) addIntervals(driver);
}

} // namespace

base::Result<Driver> fitDriver(const DriverRequest& request, const base::Run& run) {
    Pairs pairs = pairsOf(request.load, request.response, 0);
    if (pairs.size() == 0)
        return base::failInput(PENUMBRA_TEXT("Driver",
                                             "Load and response are never known at the same moment. Give both "
                                             "series over the same time."));
    Driver driver;
    driver.levels = request.levels;
    driver.pairs = static_cast<int>(pairs.size());
    driver.lowLoad = pairs.load.front();
    driver.highLoad = pairs.load.back();
    driver.least = *std::min_element(pairs.response.begin(), pairs.response.end()) >= 0 ? 0 : -1e300;
    const Scaling frame = frameOf(pairs);
    const double size = std::max(std::abs(driver.lowLoad), std::abs(driver.highLoad));
    const bool tooShort = driver.pairs < kLeastPairs;
    const bool oneLoad = !(driver.highLoad - driver.lowLoad > std::max(kFlat * size, 1e-100));
    frame.enter(pairs);
    const Chosen chosen = tooShort || oneLoad ? withoutLoad(pairs) : choose(request, frame, pairs, run);
    if (run.stopped()) return base::failCancelled();
    driver.skill = std::clamp(chosen.skill, -1.0, 1.0);
    driver.explainsNothing = chosen.form == ResponseForm::Constant;
    fill(driver, chosen, frame, run);
    if (run.stopped()) return base::failCancelled();
    if (tooShort) driver.coverage.clear();
    const auto isWild = [](double v) { return std::abs(v) > kLargest; };
    addNotes(driver, tooShort, oneLoad,
             std::count_if(request.load.begin(), request.load.end(), isWild) +
                 std::count_if(request.response.begin(), request.response.end(), isWild));
    return driver;
}

} // namespace penumbra::forecast
