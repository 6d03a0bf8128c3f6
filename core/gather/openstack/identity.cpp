#include "gather/openstack/identity.h"

#include "base/text.h"
#include "gather/json_answer.h"

#include <fmt/format.h>

namespace penumbra::gather {

using base::Json;

namespace {

Json proofOf(const OpenStackAccount& account) {
    if (!account.credentialId.empty())
        return {{"identity",
                 {{"methods", {"application_credential"}},
                  {"application_credential", {{"id", account.credentialId}, {"secret", account.credentialSecret}}}}}};
    Json out{
        {"identity",
         {{"methods", {"password"}},
          {"password",
           {{"user",
             {{"name", account.user}, {"domain", {{"name", account.userDomain}}}, {"password", account.password}}}}}}}};
    if (!account.project.empty())
        out["scope"] = {{"project", {{"name", account.project}, {"domain", {{"name", account.projectDomain}}}}}};
    return out;
}

/// The address of the compute API in the catalog of a token.
base::Result<std::string> computeIn(const Json& answer, const OpenStackPlace& wanted) {
    for (const auto& service : base::childAt(base::childAt(answer, "token"), "catalog")) {
        if (base::textAt(service, "type") != "compute") continue;
        for (const auto& endpoint : base::childAt(service, "endpoints"))
            if (base::textAt(endpoint, "interface") == wanted.interface &&
                (wanted.region.empty() ||
                 base::textAt(endpoint, "region_id", base::textAt(endpoint, "region")) == wanted.region))
                return base::textAt(endpoint, "url");
    }
    return std::string();
}

} // namespace

base::Result<OpenStackLogin> logIn(const HttpClient& client, const Url& url, const OpenStackAccount& account,
                                   const OpenStackPlace& place, const base::Run& run) {
    HttpRequest request;
    request.url =
        below(url, url.path.ends_with("/v3") || url.path.ends_with("/v3/") ? "/auth/tokens" : "/v3/auth/tokens");
    request.method = "POST";
    request.contentType = "application/json";
    request.body = base::dumpJson({{"auth", proofOf(account)}});
    request.secretBody = true;
    request.wantedHeader = "X-Subject-Token";
    const auto response = fetchGood(client, request, PENUMBRA_SAY("Problem", "identity API of OpenStack")(), run);
    if (!response) return tl::unexpected(response.error());
    const auto shown = response->from.shown();
    if (response->wanted.empty())
        return base::failInput(
            PENUMBRA_SAY("Problem", "{} gave no token. Check that the address is that of the identity API.")(shown));
    const auto found = lookInto(shown, response->body, run, [&](const Json& json) { return computeIn(json, place); });
    if (!found) return tl::unexpected(found.error());
    OpenStackLogin out{response->wanted, {}};
    if (found->empty()) return out;
    auto compute = parseUrl(*found);
    if (!compute)
        return base::failInput(PENUMBRA_SAY(
            "Problem", "The catalog of {} has a compute API whose address is wrong. {}")(shown, compute.error().text));
    out.compute = std::move(*compute);
    return out;
}

} // namespace penumbra::gather
