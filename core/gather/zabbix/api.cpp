#include "gather/zabbix/api.h"

#include "base/text.h"
#include "gather/json_answer.h"

#include <charconv>
#include <fmt/format.h>

namespace penumbra::gather {

using base::Json;

namespace {

base::Result<std::string> wrongAnswer(const std::string& place) {
    return base::failInput(PENUMBRA_SAY("Problem",
                                        "{} is no answer of the API of Zabbix. Check the address: it is that of the "
                                        "frontend, e.g. https://zabbix.example/zabbix.")(place));
}

/// 600 of "6.0.14"
int versionOf(std::string_view text) {
    int major = 0, minor = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, major);
    if (first.ec == std::errc() && first.ptr != end && *first.ptr == '.') std::from_chars(first.ptr + 1, end, minor);
    return major * 100 + minor;
}

} // namespace

ZabbixApi::ZabbixApi(const HttpClient& client, Url url, const base::Run& run)
    : m_client(client), m_url(std::move(url)), m_run(run) {
    if (!m_url.path.ends_with("/api_jsonrpc.php")) m_url = below(m_url, "/api_jsonrpc.php");
}

ZabbixApi::~ZabbixApi() {
    if (m_loggedIn && !m_run.stopped())
        static_cast<void>(call("user.logout", Json::array(), [](const Json&) { return std::string(); }));
}

bool ZabbixApi::atLeast(int major, int minor) const { return m_version >= major * 100 + minor; }

base::Result<void> ZabbixApi::begin(const ZabbixAccount& account) {
    const auto text = [&](const Json& result) -> base::Result<std::string> {
        return result.is_string() ? result.get<std::string>() : wrongAnswer(m_url.shown());
    };
    const auto version = post("apiinfo.version", Json::array(), false, text);
    if (!version) return tl::unexpected(version.error());
    m_version = versionOf(version->told);
    if (m_version == 0) return tl::unexpected(wrongAnswer(m_url.shown()).error());
    m_session = account.token;
    if (!m_session.empty()) return {};
    const Json login{{atLeast(5, 4) ? "username" : "user", account.user}, {"password", account.password}};
    auto session = post("user.login", login, false, text);
    if (!session) return tl::unexpected(session.error());
    m_session = std::move(session->told);
    m_loggedIn = true;
    return {};
}

base::Result<ZabbixApi::Answer> ZabbixApi::call(std::string_view method, const Json& params, const Look& look) const {
    return post(method, params, true, look);
}

base::Result<ZabbixApi::Answer> ZabbixApi::post(std::string_view method, const Json& params, bool authorized,
                                                const Look& look) const {
    Json body{{"jsonrpc", "2.0"}, {"method", method}, {"params", params}, {"id", 1}};
    HttpRequest request;
    request.url = m_url;
    request.method = "POST";
    request.contentType = "application/json-rpc";
    if (authorized && atLeast(6, 4)) {
        request.headers = {"Authorization: Bearer " + m_session};
    } else if (authorized) {
        body["auth"] = m_session;
    }
    request.secretHeaders = request.secretBody = true; // of a login, and before 6.4 of every call
    request.body = base::dumpJson(body);
    auto response = fetchGood(m_client, request, PENUMBRA_SAY("Problem", "API of Zabbix")(), m_run);
    if (!response) return tl::unexpected(response.error());
    const auto place = response->from.shown();
    auto told = lookInto(place, response->body, m_run, [&](const Json& json) -> base::Result<std::string> {
        if (json.is_object() && json.contains("error")) {
            const auto& error = base::childAt(json, "error");
            return base::failInput(PENUMBRA_SAY("Problem", "Zabbix at {} refused {}: {} {}")(
                place, method, base::textAt(error, "message"), base::textAt(error, "data")));
        }
        return json.is_object() && json.contains("result") ? look(json["result"]) : wrongAnswer(place);
    });
    if (!told) return tl::unexpected(told.error());
    return Answer{std::move(response->body), std::move(*told)};
}

} // namespace penumbra::gather
