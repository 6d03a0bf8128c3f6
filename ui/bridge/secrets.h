#pragma once

#include "gather/source.h"

#include <QObject>
#include <functional>
#include <map>

namespace penumbra::bridge {

/// Secrets of sources in the desktop's keychain. Where there is none they are kept in memory until the program ends,
/// and it is told so. Lives on the GUI thread; answers come later, at once where no secret is concerned.
class Secrets final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The source with every secret that stands in it as it is put into the keychain and replaced by a reference.
    /// `note` says where there is no keychain.
    void put(const gather::Source& source, std::function<void(gather::Source source, const QString& note)> done);
    /// The source with the references to the keychain replaced by the secrets; `error` names what is not there.
    void resolve(const gather::Source& source, std::function<void(gather::Source source, const QString& error)> done);
    /// Takes what the source refers to out of the keychain.
    void forget(const gather::Source& source);

private:
    std::map<QString, QString> m_memory; ///< of this run, where the keychain did not answer
};

} // namespace penumbra::bridge
