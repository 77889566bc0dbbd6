package org.crosswalk.social.network;

import java.net.URI;
import org.crosswalk.social.AccountId;
import org.crosswalk.social.Credentials.Secret;

/**
 * What it takes to speak for an account.
 *
 * @param address where the network's service answers, without a path's trailing slash
 * @param handle who signs in there
 * @param secret an application password or token
 */
public record Login(AccountId account, URI address, String handle, Secret secret) {}
