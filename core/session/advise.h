#pragma once

#include "remedy/advice.h"
#include "remedy/reorder.h"
#include "session/session.h"

namespace penumbra::session {

/// When the steps of plans may begin that are made at `made`: at the second full hour after it, so that a board has one
/// hour at least. Nothing where the data are older than a day or the horizon has ended: then what was evaluated is not
/// the future of `made`, the data's own now counts, and documents tell the steps that are past.
std::optional<base::Time> beginAfterNotice(const Evaluation& evaluation, base::Time made);

/// Session::plans() with an answer from every strategy that has no plan; computed anew. Small cases are put to the
/// exact solver; what it answered is in the advice, for planAgain() to come to the same plans. No step begins before
/// the full hour at or after `from`; nothing: the next one of the data's now. Usage error where that is behind the
/// horizon.
base::Result<remedy::Advice> advise(const Evaluation& evaluation, const std::vector<std::string>& strategies,
                                    const remedy::PriceBook& prices, const base::Run& run,
                                    std::optional<base::Time> from = {});
/// The same plans again from the solver's answers of then; computed anew.
base::Result<std::vector<remedy::Plan>>
planAgain(const Evaluation& evaluation, const std::vector<std::string>& strategies, const remedy::PriceBook& prices,
          const base::Run& run, const remedy::exact::Answers& answers, std::optional<base::Time> from);

/// As remedy::reorder(); computed anew.
base::Result<remedy::Reordered> reorder(const Evaluation& evaluation, const remedy::PriceBook& prices,
                                        const remedy::Plan& plan, const std::vector<int>& order, const base::Run& run,
                                        std::optional<base::Time> from = {});

/// What planners are given of an evaluation. It keeps references to both.
remedy::Input inputOf(const Evaluation& evaluation, const remedy::PriceBook& prices,
                      std::optional<base::Time> from = {});

} // namespace penumbra::session
