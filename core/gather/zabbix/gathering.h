#pragma once

#include "gather/zabbix/api.h"
#include "model/batch.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::gather {

struct ZabbixOptions {
    std::vector<std::string> keys; ///< of items, with `*` for any text; empty: all that are numbers
    base::Duration history{}, overlap{};
};

/// Asks for hosts, maintenances and the values of their items in a span of time.
class ZabbixGathering final {
public:
    ZabbixGathering(const ZabbixApi& api, const ZabbixOptions& options, base::TimeWindow span, std::string source,
                    const base::Run& run);
    base::Result<model::Batch> gather();

private:
    using Ids = std::vector<std::string>;
    struct Items {
        std::string body;                 ///< of item.get
        std::map<std::string, Ids> types; ///< by type of value, which history.get must be told
        /// By how many seconds values are kept: what is older is known as trends alone.
        std::map<std::int64_t, Ids> kept;
    };

    base::Result<Ids> hosts();
    base::Result<Items> itemsOf(const base::Json& hosts);
    base::Result<void> valuesOf(const base::Json& hosts);
    base::Result<void> historyOf(const Items& items);
    base::Result<void> trendsOf(const Items& items);
    base::Result<void> historyPages(const Items& items, const std::string& type, const Ids& ids);
    base::Result<void> trendPages(const Items& items, const Ids& ids, base::Time till);
    /// Puts an answer to those that are read together; `flush` reads them.
    base::Result<void> keep(const Items& items, const std::string& body);
    base::Result<void> flush();
    base::Result<void> read(std::string document);

    const ZabbixApi& m_api;
    const ZabbixOptions& m_options;
    base::TimeWindow m_span;
    std::string m_source;
    const base::Run& m_run;
    std::string m_document; ///< a list of answers that is not closed yet
    model::Batch m_batch;
};

} // namespace penumbra::gather
