"""Tokens that open a door for an hour, by OAuth 2: asked for anew every night, never written down.

Belongs here: client credentials and refresh tokens (RFC 6749, 4.4 and 6). Does not belong here: what the token opens.
"""

from urllib.parse import quote

import requests

from agreements.delivery import Mailbox, OAuth
from agreements.web import Web
from connectors.sources import faults, https
from connectors.sources.fetching import Order


def token(oauth: OAuth, delivery: Web | Mailbox, order: Order) -> str:
    """What the client's id and secrets are changed for.

    Raises:
        DeliveryError: ``login_refused``, ``not_understood``, and as ``https`` does. TransientError: as ``https`` does.
    """
    asked = {"grant_type": "client_credentials"}
    if oauth.refresh_token_env:
        asked = {"grant_type": "refresh_token", "refresh_token": order.secret(oauth.refresh_token_env)}
    login: dict[str, str] = {}
    if oauth.client_secret_env:
        login = https.basic(quote(oauth.client_id, safe=""), quote(order.secret(oauth.client_secret_env), safe=""))
    else:
        asked["client_id"] = oauth.client_id
    if oauth.scope:
        asked["scope"] = oauth.scope
    seconds = delivery.timeout_seconds
    with https.in_our_words(delivery):
        answer = requests.post(oauth.token_url, asked, headers=login, timeout=seconds, allow_redirects=False, auth=https.as_it_is)
    if answer.status_code == requests.codes.bad_request:  # so a client that is not known is told, too
        raise faults.login_refused(delivery.place)
    try:
        return str(https.accepted(answer, delivery).json()["access_token"])
    except (ValueError, KeyError, TypeError):
        raise faults.not_understood(delivery.place) from None
