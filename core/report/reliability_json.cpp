#include "report/reliability_json.h"

namespace penumbra::report {

base::Json reliabilityJson(const risk::Reliability& reliability) {
    const auto law = [](const risk::Lifetime& lifetime) {
        return base::Json{{"shape", lifetime.shape}, {"scale_h", lifetime.scale}};
    };
    base::Json classes = base::Json::array();
    for (const auto& one : reliability.classes) classes.push_back({{"hosts", one.name}, {"prior", one.prior->id}});
    return {{"prior", reliability.prior->id},
            {"classes", std::move(classes)},
            {"source", reliability.prior->source},
            {"up", law(reliability.prior->up)},
            {"down", law(reliability.prior->down)},
            {"paths", reliability.paths},
            {"demand_paths", reliability.demandPaths},
            {"no_breach_probability", reliability.noBreach},
            {"no_breach_interval", {reliability.low, reliability.high}},
            {"no_stranding_probability", reliability.noStranding},
            {"no_exhaustion_probability", reliability.noExhaustion},
            {"no_slo_breach_probability", reliability.noSloBreach},
            {"failures_per_path", reliability.failuresPerPath},
            {"text", reliability.text}};
}

} // namespace penumbra::report
