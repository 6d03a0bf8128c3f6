#include "shell/import_preview.h"

namespace penumbra::shell {

namespace {

constexpr base::Duration kPreviewTime =
    std::chrono::seconds(1); ///< processor time for a beginning; else the whole is awaited

base::Result<Preview> previewOf(model::Batch batch, bridge::Desk& desk) {
    model::Inventory known;
    model::MatchRules rules;
    store::AmountFacts history;
    if (desk.session) {
        auto& workspace = desk.session->workspace();
        auto inventory = workspace.inventory();
        if (!inventory) return tl::unexpected(inventory.error());
        auto answers = workspace.matchRules();
        if (!answers) return tl::unexpected(answers.error());
        known = std::move(*inventory);
        rules = std::move(*answers);
        history = workspace.amountHistory();
    }
    Preview out;
    out.rehearsal = store::rehearse(known, batch, rules, history);
    out.batch = std::make_shared<const model::Batch>(std::move(batch));
    return out;
}

ingest::Limits limitsOf(const base::Run& run) {
    ingest::Limits limits;
    limits.stop = run.stop;
    return limits;
}

} // namespace

base::Result<TableLook> lookAt(const std::string& path, bridge::Desk& desk, const base::Run& run) {
    TableLook out{ingest::tableOfFile(path, limitsOf(run)), {}};
    if (run.stopped()) return base::failCancelled(); // or it would be read after all
    if (!desk.session) return out;
    auto kept = upkeep::mappingsFor(desk.session->workspace(), out.table.headings);
    if (!kept) return tl::unexpected(kept.error());
    out.kept = std::move(*kept);
    return out;
}

base::Result<Preview> previewBeginning(const PreviewRequest& request, bridge::Desk& desk, const base::Run& run) {
    if (request.planned) return Preview(); // a part of a plan is another plan
    auto limits = limitsOf(run);
    limits.time = kPreviewTime;
    auto beginning = ingest::readBeginning(request.path, request.reader, request.mapping, request.now, limits);
    if (!beginning) return tl::unexpected(beginning.error());
    if (!*beginning) return Preview();
    auto out = previewOf(std::move((*beginning)->batch), desk);
    if (!out) return out;
    out->looked = (*beginning)->looked;
    out->size = (*beginning)->size;
    out->rehearsal.missing.clear();
    out->rehearsal.problems.clear();
    return out;
}

base::Result<Preview> previewWhole(const PreviewRequest& request, bridge::Desk& desk, const base::Run& run) {
    auto batch = ingest::readFile(request.path, request.reader, request.mapping, request.now, limitsOf(run));
    if (batch && request.planned) batch = ingest::asPlan(std::move(*batch), *request.planned);
    if (!batch) return tl::unexpected(batch.error());
    return previewOf(std::move(*batch), desk);
}

} // namespace penumbra::shell
