#include "gather/document.h"

#include "base/text.h"
#include "ingest/child.h"
#include "ingest/reader.h"
#include "ingest/wire.h"
#include "model/inventory.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace penumbra::gather {

namespace {

template <class T>
void move(std::vector<T>& to, std::vector<T>& from) {
    if (to.empty())
        to = std::move(from);
    else
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool looksLikePage(const HttpResponse& response) {
    const auto first = response.body.find_first_not_of(" \t\r\n");
    return response.contentType.starts_with("text/html") || (first != std::string::npos && response.body[first] == '<');
}

} // namespace

base::Result<model::Batch> readDocument(std::string_view reader, std::string name, std::string bytes, base::Time now,
                                        const base::Run& run) {
    ingest::Limits limits;
    limits.stop = run.stop;
    return ingest::read({std::move(name), std::move(bytes), now, {}, {}}, reader, limits);
}

base::Result<model::Batch> parseDocument(const std::string& name, const base::Run& run,
                                         const std::function<base::Result<model::Batch>()>& parse) {
    ingest::Limits limits;
    limits.stop = run.stop;
    const auto bytes = ingest::runLimited(name, limits, [&] { return parse().map(ingest::encodeBatch); });
    return bytes ? ingest::decodeBatch(*bytes) : tl::make_unexpected(bytes.error());
}

void append(model::Batch& to, model::Batch&& from) {
    for (auto& resource : from.resources)
        for (auto* amounts : {&resource.capacity, &resource.overcommit, &resource.request})
            *amounts = model::translate(*amounts, from.dimensions, to.dimensions);
    move(to.resources, from.resources);
    move(to.relations, from.relations);
    move(to.samples, from.samples);
    move(to.events, from.events);
    move(to.configItems, from.configItems);
    move(to.advisories, from.advisories);
    move(to.plans, from.plans);
    move(to.assumed, from.assumed);
    move(to.problems, from.problems);
    to.accounting.read += from.accounting.read;
    to.accounting.rejected += from.accounting.rejected;
    to.accounting.duplicate += from.accounting.duplicate;
}

void dropRoutineNotes(model::Batch& batch) {
    std::erase_if(batch.problems, [](const base::Problem& problem) {
        return problem.severity == base::Severity::Note && (problem.code == "objects" || problem.code == "not-needed");
    });
}

base::Result<void> checkStatus(const HttpResponse& response, std::string_view what) {
    const auto place = response.from.origin();
    const bool fine = response.status >= 200 && response.status < 300;
    if (fine && looksLikePage(response))
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} answers with a web page, perhaps of a login, and not as a {}. Check the "
                                    "address and the credentials.")(response.from.shown(), what));
    if (fine) return {};
    switch (response.status) {
    case 401:
    case 403:
        if (response.withoutCredentials)
            return base::failInput(
                PENUMBRA_SAY("Problem", "The source redirects to {}, which asks for credentials and is not given "
                                        "those of another server. Put that address into the parameter 'url'.")(place));
        return base::failInput(PENUMBRA_SAY(
            "Problem", "{} refuses the credentials (status {}). Check them in the source's parameters, and what they "
                       "are allowed to read.")(place, response.status));
    case 404:
        return base::failInput(PENUMBRA_SAY("Problem", "{} has no {} (status 404). Check the address and its path.")(
            response.from.shown(), what));
    case 429:
    case 503:
        return base::failInput(PENUMBRA_SAY("Problem", "{} is too busy (status {}) and stayed so. Gather again later.")(
            place, response.status));
    default:
        return base::failInput(PENUMBRA_SAY("Problem", "{} answered with status {}.")(place, response.status));
    }
}

} // namespace penumbra::gather
