#include "bridge/secrets.h"

#include <QUuid>
#include <memory>
#include <qt6keychain/keychain.h>

namespace penumbra::bridge {

namespace {

const QString kService = QStringLiteral("penumbra");
constexpr std::string_view kReference = "keychain:";

/// Several answers that one is waited for.
struct Pending {
    gather::Source source;
    QString text; ///< what went wrong, or a note
    int open = 1;
    std::function<void(gather::Source, const QString&)> done;
    void close() {
        if (--open == 0) done(std::move(source), text);
    }
};

} // namespace

void Secrets::put(const gather::Source& source, std::function<void(gather::Source, const QString&)> done) {
    const auto pending = std::make_shared<Pending>(Pending{source, {}, 1, std::move(done)});
    for (const auto& [key, value] : source.params) {
        if (!gather::isSecret(key) || value.empty() || value.starts_with("file:") || value.starts_with(kReference))
            continue;
        // a name that no other workspace knows
        const auto name = QStringLiteral("%1/%2").arg(QUuid::createUuid().toString(QUuid::WithoutBraces),
                                                      QString::fromStdString(source.name + "/" + key));
        const auto secret = QString::fromStdString(value);
        pending->source.params[key] = std::string(kReference) + name.toStdString();
        ++pending->open;
        auto* job = new QKeychain::WritePasswordJob(kService, this);
        job->setKey(name);
        job->setTextData(secret);
        connect(job, &QKeychain::Job::finished, this, [this, pending, name, secret](QKeychain::Job* finished) {
            if (finished->error() != QKeychain::NoError) {
                m_memory[name] = secret;
                pending->text = tr("There is no keychain here (%1), so the secret is kept until the program ends.")
                                    .arg(finished->errorString());
            }
            pending->close();
        });
        job->start();
    }
    pending->close();
}

void Secrets::forget(const gather::Source& source) {
    for (const auto& [key, value] : source.params) {
        if (!gather::isSecret(key) || !value.starts_with(kReference)) continue;
        const auto name = QString::fromStdString(value.substr(kReference.size()));
        m_memory.erase(name);
        auto* job = new QKeychain::DeletePasswordJob(kService, this);
        job->setKey(name);
        job->start();
    }
}

void Secrets::resolve(const gather::Source& source, std::function<void(gather::Source, const QString&)> done) {
    const auto pending = std::make_shared<Pending>(Pending{source, {}, 1, std::move(done)});
    for (const auto& [key, value] : source.params) {
        if (!gather::isSecret(key) || !value.starts_with(kReference)) continue;
        const auto name = QString::fromStdString(value.substr(kReference.size()));
        if (const auto known = m_memory.find(name); known != m_memory.end()) {
            pending->source.params[key] = known->second.toStdString();
            continue;
        }
        ++pending->open;
        auto* job = new QKeychain::ReadPasswordJob(kService, this);
        job->setKey(name);
        connect(job, &QKeychain::Job::finished, this, [pending, key = key](QKeychain::Job* finished) {
            if (finished->error() == QKeychain::NoError)
                pending->source.params[key] =
                    static_cast<QKeychain::ReadPasswordJob*>(finished)->textData().toStdString();
            else
                pending->text = tr("The secret '%1' is not in the keychain (%2). Edit the source and enter it again.")
                                    .arg(QString::fromStdString(key), finished->errorString());
            pending->close();
        });
        job->start();
    }
    pending->close();
}

} // namespace penumbra::bridge
