#include "remedy/exact/oracle.h"

#include "base/hash.h"
#include "base/text.h"
#include "risk/phrase.h"

#include <fmt/format.h>

namespace penumbra::remedy::exact {

Oracle Oracle::of(Answers known) {
    Oracle oracle(Solver{}, std::move(known));
    oracle.m_asks = false;
    return oracle;
}

base::Result<Answer> Oracle::ask(const relocation::Task& task, const std::map<int, int>& leave, const base::Run& run) {
    if (const auto places = placesOf(task); places > kMostPlaces)
        return Answer{{},
                      PENUMBRA_SAY("Plan",
                                   "the case is too large to be solved exactly ({} pairs of a workload and a host that "
                                   "it may run on; {} are the limit)")(places, kMostPlaces)};
    const auto program = lpOf(task, leave);
    const auto key = fmt::format("{:016x}", base::Hasher().add(program).value());
    if (!m_known.contains(key)) {
        if (!m_asks) return Answer{{}, PENUMBRA_SAY("Plan", "no exact solver was asked when the plan was made")()};
        auto solved = solve(program, m_solver, run);
        if (!solved && solved.error().kind == base::ErrorKind::Cancelled) return tl::unexpected(solved.error());
        auto& answer = m_known[key];
        if (solved) {
            answer.solved = std::move(*solved);
        } else {
            answer.whyNot =
                PENUMBRA_SAY("Plan", "the exact solver gave no answer. {}")(risk::clause(solved.error().text));
        }
    }
    return m_used[key] = m_known[key];
}

} // namespace penumbra::remedy::exact
