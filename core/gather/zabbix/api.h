#pragma once

#include "base/json.h"
#include "gather/http.h"

#include <functional>
#include <string>
#include <string_view>

namespace penumbra::gather {

/// How to prove to Zabbix who asks: an API token, or else a user.
struct ZabbixAccount {
    std::string token, user, password;
};

/// One session with the JSON-RPC API of a Zabbix frontend, of any version since 4.0. It logs out when it goes.
class ZabbixApi final {
public:
    using Look = std::function<base::Result<std::string>(const base::Json& result)>;

    ZabbixApi(const HttpClient& client, Url url, const base::Run& run);
    ~ZabbixApi();
    ZabbixApi(const ZabbixApi&) = delete;
    ZabbixApi& operator=(const ZabbixApi&) = delete;

    base::Result<void> begin(const ZabbixAccount& account);
    /// Whether the server is of that version or newer, e.g. (6, 2).
    bool atLeast(int major, int minor) const;

    struct Answer {
        std::string body;
        std::string told; ///< what `look` said of its result
    };
    /// Errors that Zabbix reports inside an answer are errors here.
    base::Result<Answer> call(std::string_view method, const base::Json& params, const Look& look) const;

private:
    base::Result<Answer> post(std::string_view method, const base::Json& params, bool authorized,
                              const Look& look) const;

    const HttpClient& m_client;
    Url m_url;
    const base::Run& m_run;
    std::string m_session; ///< a token of either kind
    int m_version = 0;     ///< 6.0 is 600
    bool m_loggedIn = false;
};

} // namespace penumbra::gather
