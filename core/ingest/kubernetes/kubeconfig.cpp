#include "ingest/kubernetes/kubeconfig.h"

#include "base/file.h"
#include "base/json.h"
#include "base/text.h"
#include "document/tree.h"

#include <filesystem>
#include <fmt/format.h>
#include <optional>

namespace penumbra::ingest {

namespace {

using base::Json;

/// The entry of a list ({name, cluster|user|context}) with that name; an empty object where there is none.
const Json& named(const Json& config, const char* list, const std::string& name, const char* member) {
    static const Json none = Json::object();
    for (const auto& entry : base::childAt(config, list))
        if (base::textAt(entry, "name") == name) return base::childAt(entry, member);
    return none;
}

/// RFC 4648, section 4; nothing where it is something else.
std::optional<std::string> fromBase64(std::string_view text) {
    constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    std::uint32_t bits = 0;
    int held = 0;
    for (const char c : text) {
        if (c == '=' || c == '\n' || c == '\r') continue;
        const auto digit = kDigits.find(c);
        if (digit == std::string_view::npos) return {};
        bits = bits << 6 | static_cast<std::uint32_t>(digit);
        held += 6;
        if (held < 8) continue;
        held -= 8;
        out += static_cast<char>(bits >> held & 0xFF);
    }
    return out;
}

class Reading final {
public:
    Reading(const std::string& path, const Json& config) : m_path(path), m_config(config) {}

    base::Result<Kubeconfig> run(const std::string& wanted) {
        const auto name = wanted.empty() ? base::textAt(m_config, "current-context") : wanted;
        const auto& context = named(m_config, "contexts", name, "context");
        if (context.empty())
            return base::failInput(
                PENUMBRA_SAY("Problem", "{} has no context '{}'. Name one of its contexts in the parameter 'context'.")(
                    m_path, name));
        const auto& cluster = named(m_config, "clusters", base::textAt(context, "cluster"), "cluster");
        const auto& user = named(m_config, "users", base::textAt(context, "user"), "user");
        m_out.space = base::textAt(context, "namespace");
        m_out.server = base::textAt(cluster, "server");
        if (m_out.server.empty())
            return base::failInput(PENUMBRA_SAY(
                "Problem", "The context '{}' of {} names no server: its cluster is missing.")(name, m_path));
        m_out.insecure = base::boolAt(cluster, "insecure-skip-tls-verify");
        m_out.proxy = base::textAt(cluster, "proxy-url");
        m_out.token = base::textAt(user, "token");
        m_out.username = base::textAt(user, "username");
        m_out.password = base::textAt(user, "password");
        m_out.tokenFile = file(user, "tokenFile");
        m_out.program = base::textAt(base::childAt(user, "exec"), "command");
        if (m_out.program.empty()) m_out.program = base::textAt(base::childAt(user, "auth-provider"), "name");
        take(cluster, "certificate-authority", m_out.ca, m_out.caFile);
        take(user, "client-certificate", m_out.certificate, m_out.certificateFile);
        take(user, "client-key", m_out.key, m_out.keyFile);
        if (!m_bad.empty())
            return base::failInput(
                PENUMBRA_SAY("Problem", "'{}' of {} is no base64 text, so it cannot be used.")(m_bad, m_path));
        return std::move(m_out);
    }

private:
    std::string file(const Json& object, const char* key) const {
        const std::filesystem::path named(base::textAt(object, key));
        if (named.empty() || named.is_absolute()) return named.string();
        return (std::filesystem::path(m_path).parent_path() / named).string();
    }
    void take(const Json& object, const char* key, std::string& text, std::string& path) {
        const auto dataKey = std::string(key) + "-data";
        if (const auto data = base::textAt(object, dataKey.c_str()); !data.empty()) {
            if (auto plain = fromBase64(data))
                text = std::move(*plain);
            else
                m_bad = dataKey;
        } else {
            path = file(object, key);
        }
    }

    const std::string& m_path;
    const Json& m_config;
    Kubeconfig m_out;
    std::string m_bad;
};

} // namespace

base::Result<Kubeconfig> readKubeconfig(const std::string& path, const std::string& context) {
    const auto bytes = base::readFile(path, 4 << 20);
    if (!bytes) return tl::unexpected(bytes.error());
    const auto trees = document::parseTrees(*bytes, path);
    // What the parser says may repeat a line of the file, and so a token.
    if (!trees || trees->empty())
        return base::failInput(PENUMBRA_SAY("Problem", "{} is no kubeconfig: it is neither YAML nor JSON.")(path));
    return Reading(path, trees->front().json).run(context);
}

} // namespace penumbra::ingest
